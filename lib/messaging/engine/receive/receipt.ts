import type { Work } from '../work'

/** The other side has read these messages of one's own. */
export async function applyReceipt(
  work: Work,
  of: { conversation: string; ownId: string; sentAt: readonly number[]; now: number },
) {
  for (const sentAt of of.sentAt) {
    const message = await work.message(of.conversation, { author: of.ownId, sentAt })
    if (message && message.readAt === undefined) work.putMessage({ ...message, readAt: of.now })
  }
}
