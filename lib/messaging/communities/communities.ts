import { type InConversation, retry } from '../engine/actions/messages'
import type { SendText } from '../engine/actions/send-text'
import type { Context } from '../engine/context'
import type { Network } from '../engine/network'
import { createPoller } from '../engine/poller'
import { type CommunityPreview, isCommunityId, NOTIFICATIONS_OFF } from '../model/community'
import { isDirectId } from '../model/direct'
import type { CommunityKit } from './community-kit'
import { joinCommunity, leaveCommunity, previewCommunity } from './join'
import { joinedRoom } from './joined-rooms'
import { fetchOlder } from './older'
import { pollRooms } from './poll-rooms'
import { hideDirect, removeDirect } from './put-away-direct'
import { type postOutbox } from './post-outbox'
import { sealDirectAgain } from './seal-direct-again'
import { sendDirect } from './send-direct'
import { sendToRoom } from './send-to-room'
import { markRoomRead, reactInRoom, removeInRoom } from './take-part'
import { writePrivately, type WritePrivately } from './write-privately'

type InRoom = { conversation: string }

/** The rooms of an open account. */
export type Communities = {
  preview(of: { link: string }): Promise<CommunityPreview>
  join(of: { link: string }): Promise<InRoom>
  leave(of: InRoom): Promise<void>
  older(of: InRoom): Promise<void>
  send(of: SendText): Promise<void>
  react(of: InConversation & { emoji: string; isOn: boolean }): Promise<void>
  remove(of: InConversation & { forEveryone: boolean }): Promise<void>
  /** In a room, or to somebody there. */
  retry(of: InConversation): Promise<void>
  markRead(of: InRoom & { until: number }): Promise<void>
  pin(of: InRoom & { isPinned: boolean }): Promise<void>
  mute(of: InRoom & { isMuted: boolean }): Promise<void>
  writePrivately(of: WritePrivately): Promise<InRoom>
  /** To somebody who is known by an id of a community alone. */
  sendDirect(of: SendText): Promise<void>
  removeDirect(of: InConversation & { forEveryone: boolean }): Promise<void>
  hideDirect(of: InRoom): Promise<void>
  /** Reads all rooms at once. */
  look(): void
  wake(of: { isVisible: boolean }): void
  stop(): void
}

type Post = ReturnType<typeof postOutbox>

/** The way out of the outbox: to boxes of accounts, or to communities. */
export const storeOrPost = (network: Network, post: Post['post']): Network['store'] => {
  return (of) => (isCommunityId(of.to) || isDirectId(of.to) ? post(of) : network.store(of))
}

type Options = {
  context: Context
  kit: CommunityKit
  posts: Pick<Post, 'isNew'>
  setTimer: (run: () => void, milliseconds: number) => () => void
}

/** Reads the rooms that the account has joined until it is stopped, and does in them what people ask. */
export function startCommunities({ context, kit, posts, setTimer }: Options): Communities {
  const { book } = context.documents
  const poller = createPoller({
    setTimer,
    poll: () => pollRooms(context, kit),
    onSuccess: () => {},
    // Each room says itself why it cannot be read.
    onFailure: () => {},
  })
  const change = async (id: string, part: { priority?: number; notifications?: number }) =>
    context.run(async () => book.putCommunity({ ...joinedRoom(book, id), ...part }))
  return {
    preview: ({ link }) => previewCommunity(context, kit, link),
    join: async ({ link }) => {
      const conversation = await joinCommunity(context, kit, link)
      poller.wake()
      return { conversation }
    },
    leave: ({ conversation }) => leaveCommunity(context, conversation),
    older: ({ conversation }) => fetchOlder(context, kit, conversation),
    send: (of) => sendToRoom(context, { kit, isNew: posts.isNew }, of),
    react: (of) => reactInRoom(context, kit, of),
    remove: (of) => removeInRoom(context, kit, of),
    retry: (of) => retry(context, of, (work, _, message) => sealDirectAgain(work, context, { kit, message })),
    markRead: (of) => markRoomRead(context, of),
    pin: ({ conversation, isPinned }) => change(conversation, { priority: isPinned ? 1 : 0 }),
    mute: ({ conversation, isMuted }) =>
      change(conversation, { notifications: isMuted ? NOTIFICATIONS_OFF : 0 }),
    writePrivately: async (of) => ({ conversation: await writePrivately(context, kit, of) }),
    sendDirect: (of) => sendDirect(context, { kit, isNew: posts.isNew }, of),
    removeDirect: (of) => removeDirect(context, of),
    hideDirect: (of) => hideDirect(context, of),
    look: poller.wake,
    wake({ isVisible }) {
      poller.setVisible(isVisible)
      poller.wake()
    },
    stop: poller.stop,
  }
}
