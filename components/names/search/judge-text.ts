import { type ReadLabel, readLabel } from '@/lib/names/read-label'
import { splitList } from '@/lib/names/suggest'

/** What somebody typed or pasted into the search. */
export type Judged =
  | { kind: 'nothing' }
  | { kind: 'wrong'; error: unknown }
  | ({ kind: 'one' } & ReadLabel)
  /** A list: what can be asked, and what cannot, with the reason. */
  | { kind: 'list'; labels: readonly string[]; refused: readonly { text: string; error: unknown }[] }

export function judgeText(text: string): Judged {
  const entries = splitList(text)
  if (entries.length > 1) return judgeList(entries)
  if (entries.length === 0) return { kind: 'nothing' }
  try {
    return { kind: 'one', ...readLabel(text) }
  } catch (error) {
    return { kind: 'wrong', error }
  }
}

function judgeList(entries: readonly string[]): Judged {
  const labels = new Set<string>()
  const refused: { text: string; error: unknown }[] = []
  for (const entry of entries) {
    try {
      labels.add(readLabel(entry).label)
    } catch (error) {
      refused.push({ text: entry, error })
    }
  }
  return { kind: 'list', labels: [...labels], refused }
}
