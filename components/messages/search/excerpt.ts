import { findText } from '@/lib/messaging/model/find-text'

/** So much of what stands before the words that were found is shown, in characters. */
const BEFORE = 24
const AFTER = 120

export type Excerpt = { before: string; found: string; after: string }

/** The part of a message around what was looked for; its beginning where that is not in the text itself. */
export function excerptOf(text: string, wanted: string): Excerpt {
  const line = text.replaceAll(/\s+/g, ' ')
  const hit = findText(line, wanted)
  if (!hit) return { before: '', found: '', after: line.slice(0, AFTER) }
  const letters = [...line.slice(0, hit.start)]
  const isCut = letters.length > BEFORE
  return {
    before: `${isCut ? '…' : ''}${letters.slice(isCut ? -BEFORE : 0).join('')}`,
    found: line.slice(hit.start, hit.end),
    after: [...line.slice(hit.end)].slice(0, AFTER).join(''),
  }
}
