import type { Disappearing, Message } from '@/lib/messaging/model/message'

const same = (one: Disappearing | undefined, other: Disappearing | undefined) =>
  one?.mode === other?.mode && one?.seconds === other?.seconds

type Of = { ownId: string; current: Disappearing | undefined }

/**
 * What the other side set for its own messages, where one's own stay differently and one has not chosen since.
 * @returns undefined for nothing to offer; `timer` undefined: they switched it off.
 */
export function offeredTimer(
  messages: readonly Message[],
  { ownId, current }: Of,
): { timer: Disappearing | undefined } | undefined {
  const newest = messages.findLast(({ content }) => content.kind === 'timer')
  if (newest?.content.kind !== 'timer' || newest.author === ownId) return undefined
  const { timer } = newest.content
  return same(timer, current) ? undefined : { timer }
}
