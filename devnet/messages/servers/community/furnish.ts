import { base64 } from '@scure/base'
import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { blindedKeys, signBlinded } from '@/lib/crypto/blinding/blinded-keys'
import { padContent } from '@/lib/crypto/seal/padding'
import { buildContent } from '@/lib/protocol/message/build-content'
import { curatedRooms, KEEPER_NAME } from './curated-content'
import { type CommunityState, noRooms, type Room, type StoredMessage } from './state'

const HOUR_MILLISECONDS = 3_600_000
const HOURS_BEFORE_FIRST = 24

type FurnishOf = {
  /** Looks after the rooms and wrote what is in them. */
  keeper: AccountKeys
  /** X25519 key of the server. */
  serverKey: Uint8Array
  /** Milliseconds. */
  now: number
}

/** A new server with its rooms and the messages of their keeper, signed like everybody's. */
export function furnish(of: FurnishOf): CommunityState {
  const state = noRooms()
  const keys = blindedKeys(15, of.keeper, of.serverKey)
  for (const { messages, ...about } of curatedRooms) {
    const first = of.now - ((messages[0]?.hoursAgo ?? 0) + HOURS_BEFORE_FIRST) * HOUR_MILLISECONDS
    const room: Room = {
      ...about,
      created: first / 1000,
      infoUpdates: 1,
      sequence: 0,
      pinned: [],
      admins: [keys.id],
      moderators: [],
      banned: [],
    }
    state.rooms[room.token] = room
    for (const { text, hoursAgo, isPinned } of messages) {
      const message = post(state, room, { ...of, keys, text, at: of.now - hoursAgo * HOUR_MILLISECONDS })
      if (isPinned) room.pinned.push({ id: message.id, at: message.posted, by: keys.id })
    }
  }
  return state
}

type Post = FurnishOf & { keys: ReturnType<typeof blindedKeys>; text: string; at: number }

function post(state: CommunityState, room: Room, { keeper, keys, text, at }: Post): StoredMessage {
  const data = padContent(
    buildContent({
      content: { kind: 'text', text },
      sentAt: at,
      profile: { name: KEEPER_NAME, updatedAtSeconds: Math.floor(room.created) },
    }),
  )
  const seqno = (room.sequence += 1)
  const message: StoredMessage = {
    id: (state.lastId += 1),
    room: room.token,
    author: keys.id,
    posted: at / 1000,
    data: base64.encode(data),
    signature: base64.encode(signBlinded(15, keeper, keys, data)),
    seqno,
    dataSeqno: seqno,
    isForModerators: false,
    reactions: [],
  }
  state.messages.push(message)
  return message
}
