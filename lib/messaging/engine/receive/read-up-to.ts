import type { Message } from '../../model/message'
import type { Work } from '../work'

/** When a message of the other side is read, and when it ends if its time runs from that. */
export const asRead = ({ timer }: Pick<Message, 'timer'>, now: number) => ({
  readAt: now,
  ...(timer?.mode === 'after-read' && { expiresAt: now + timer.seconds * 1000 }),
})

/**
 * Marks what the other side wrote up to a moment, on whichever device it was read.
 * @param of.until - when the last of it was sent, milliseconds.
 * @param of.now - milliseconds, network clock.
 * @returns what was not read before.
 */
export async function readUpTo(
  work: Work,
  of: { conversation: string; ownId: string; until: number; now: number },
): Promise<readonly Message[]> {
  const { readUntil } = work.conversation(of.conversation)
  const messages = await work.messages(of.conversation)
  const read = messages.filter(
    ({ author, sentAt }) => author !== of.ownId && sentAt > readUntil && sentAt <= of.until,
  )
  for (const message of read) work.putMessage({ ...message, ...asRead(message, of.now) })
  return read
}
