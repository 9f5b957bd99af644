import type { DirectCursor, DirectPoll, DirectRow } from '@/lib/protocol/communities/direct-rows'
import { toIncoming } from '../codec/to-incoming'
import type { Context } from '../engine/context'
import { tell } from '../engine/inbox'
import type { Incoming } from '../engine/incoming'
import type { Aftermath } from '../engine/receive/receive'
import { takeIncoming } from '../engine/receive/take-incoming'
import { tidy } from '../engine/receive/tidy'
import { OUTBOX } from '../engine/send/outbox-entry'
import type { Work } from '../engine/work'
import { directId } from '../model/direct'
import type { CommunityAddress, CommunityKit } from './community-kit'
import { knownPeople } from './known-people'
import { beginDirect } from './write-privately'

const CURSORS = 'direct-cursors'
/** A reply with so many rows may not be all there is. */
const FULL_ROWS = 100

/** Where the reading of one's boxes at a community goes on. */
export const readCursor = async ({ store }: Context, { baseUrl }: CommunityAddress): Promise<DirectCursor> =>
  ((await store.read({ table: CURSORS, key: baseUrl })) as DirectCursor | undefined) ?? {}

type Taken = { server: CommunityAddress; since: DirectCursor; poll: DirectPoll }

/**
 * Takes what others of a community left for this account, and what its other devices left for them; messages and where
 * reading goes on are kept in one step.
 * @returns true when there may be more.
 */
export async function takeDirect(
  context: Context,
  kit: CommunityKit,
  { server, since, poll }: Taken,
): Promise<boolean> {
  const until: DirectCursor = {
    ...since,
    ...(poll.inbox && { inbox: poll.inbox.until }),
    ...(poll.outbox && { outbox: poll.outbox.until }),
  }
  if (until.inbox === since.inbox && until.outbox === since.outbox) return false
  const { baseUrl, serverKey } = server
  const aftermaths = await context.run(async (work) => {
    const told: Aftermath[] = []
    for (const row of poll.inbox?.rows ?? []) {
      const incoming = openRow(kit, { serverKey, row })
      if (!incoming || incoming.sender === context.ownId) continue
      told.push(await takeIncoming(work, context, { ...incoming, through: new URL(baseUrl).host }))
    }
    const known = knownPeople(context, server)
    for (const row of poll.outbox?.rows ?? []) {
      const incoming = openRow(kit, { serverKey, row })
      if (incoming?.sender !== context.ownId) continue
      const syncTarget = known(row.recipient)
      if (syncTarget === undefined) await takeOwn(work, context, { incoming, row, server })
      else told.push(await takeIncoming(work, context, { ...incoming, syncTarget }))
    }
    work.put({ table: CURSORS, key: baseUrl, value: until })
    return told
  })
  tell(context, aftermaths)
  return [poll.inbox, poll.outbox].some((box) => (box?.rows.length ?? 0) >= FULL_ROWS)
}

function openRow(kit: CommunityKit, of: { serverKey: string; row: DirectRow }): Incoming | undefined {
  const opened = kit.openDirect(of)
  const content = opened && toIncoming(opened.content)
  return content && { ...opened, content, hash: '' }
}

type Own = { incoming: Incoming; row: DirectRow; server: CommunityAddress }

/** Something of one's own for somebody who is not known yet: sent by another device, or by this one after all. */
async function takeOwn(work: Work, context: Context, { incoming, row, server }: Own): Promise<void> {
  const { ownId, outbox } = context
  const { content, sentAt } = incoming
  const conversation = directId({ baseUrl: server.baseUrl, person: row.recipient })
  if (content.kind !== 'message' || sentAt <= (work.conversation(conversation).hiddenAt ?? 0)) return
  const before = await work.message(conversation, { author: ownId, sentAt })
  if (before?.delivery?.status === 'stored') return
  await beginDirect(work, context, { id: conversation, serverKey: server.serverKey })
  const waiting = `${conversation}:${sentAt}`
  work.remove({ table: OUTBOX, key: waiting })
  outbox.drop(waiting)
  work.putMessage({
    ...(before ?? {
      author: ownId,
      sentAt,
      conversation,
      content: content.content,
      ...(content.quote && { quote: content.quote }),
      reactions: [],
    }),
    delivery: { status: 'stored', stored: 0, of: 0 },
  })
  await tidy(work, context, conversation, { readUntil: sentAt })
}
