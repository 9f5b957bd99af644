import type { Context } from '../context'
import type { Work } from '../work'
import { summarise } from './summarise'

type Part = {
  draft?: string
  /** Milliseconds, network clock; what was read before stays read. */
  readUntil?: number
}

/** Works out anew what lists show of a conversation whose messages changed. */
export async function tidy(
  work: Work,
  { ownId, network }: Pick<Context, 'ownId' | 'network'>,
  conversation: string,
  part: Part = {},
): Promise<void> {
  const current = work.conversation(conversation)
  const readUntil = Math.max(current.readUntil, part.readUntil ?? 0)
  const messages = await work.messages(conversation)
  work.putConversation(summarise({ ...current, ...part, readUntil }, messages, { ownId, now: network.now() }))
}
