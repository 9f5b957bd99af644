/** A message in parts: words, people who are spoken to, addresses that somebody may want to open. */
export type TextPart =
  { kind: 'text'; text: string } | { kind: 'mention'; id: string } | { kind: 'link'; url: string }

/** Source: other clients write `@` and the id, that of the room in communities. */
const PART = /@((?:05|15|25)[0-9a-f]{64})|https?:\/\/[^\s<>"'\p{Cf}]+/giu
/** What ends a sentence ends no address. */
const AFTER_LINK = /[.,;:!?)\]}…]+$/

/** Nothing of what was written is lost or changed: the parts say it all, in order. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(PART)) {
    const [found, id] = match
    const url = found.replace(AFTER_LINK, '')
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    parts.push(id === undefined ? { kind: 'link', url } : { kind: 'mention', id: id.toLowerCase() })
    end = match.index + (id === undefined ? url.length : found.length)
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

/** Whether a message speaks to somebody. */
export const mentions = (text: string, id: string): boolean =>
  textParts(text).some((part) => part.kind === 'mention' && part.id === id)
