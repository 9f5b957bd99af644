import { withMovedDraft } from '../../model/moved-draft'
import type { Context } from '../context'
import { presentId } from '../present-id'

/**
 * Keeps what is being written; it comes back after a reload and in other tabs. A page that does not know yet what its
 * conversation is called now loses nothing.
 */
export async function keepDraft(
  { run, memory }: Context,
  { conversation: called, text }: { conversation: string; text: string },
): Promise<void> {
  if (text === (memory.conversations.get(called)?.draft ?? '') && presentId(memory, called) === called) return
  await run(async (work) => {
    // Asked in turn: it may just be becoming part of another one.
    const id = presentId(memory, called)
    const before = work.conversation(id)
    const { movedDraft: _past, ...current } = before
    const draft = id === called ? { draft: text } : withMovedDraft(before, called, text)
    work.putConversation({ ...current, ...draft })
  })
}
