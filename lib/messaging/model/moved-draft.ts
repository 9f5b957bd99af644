import type { Conversation } from './conversation'

/** What was being written in a conversation that became part of another one, beside what was being written there. */
export type MovedDraft = { from: string; own: string; text: string }

const join = ({ own, text }: Pick<MovedDraft, 'own' | 'text'>): string =>
  [own, text].filter((part) => part !== '').join('\n')

type Draft = Pick<Conversation, 'draft' | 'movedDraft'>

/**
 * What is being written once `text` comes from a former conversation: it takes the place of what came from there before,
 * unless a person has changed it here since.
 */
export function withMovedDraft({ draft, movedDraft }: Draft, from: string, text: string): Required<Draft> {
  const isSame = movedDraft?.from === from && join(movedDraft) === draft
  const moved = { from, own: isSame ? movedDraft.own : draft, text }
  return { draft: join(moved), movedDraft: moved }
}
