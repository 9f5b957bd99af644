/** So much of a name is looked at, UTF-16 units: whatever is sent, nothing here takes long. */
const LOOKED_AT = 1_000
/** Bytes of UTF-8 of a name. Source: limits of the protocol. */
const LONGEST_BYTES = 100
/** Marks above and below one letter; more pile up over the lines around it. */
const MOST_MARKS = 4

/** Controls, and what turns the direction of the text around it. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** What takes no room and joins nothing: names that look alike with it are not alike. */
const unseen =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu
/** Joiners shape letters and emoji, and stand between two of them. */
const looseJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{Extended_Pictographic}])/gu
const encoder = new TextEncoder()
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Most names: nothing in them needs care. */
const plain = /^[!-~](?:[ ]?[!-~]){0,99}$/

const piles = new RegExp(String.raw`(\p{M}{${MOST_MARKS}})\p{M}+`, 'gu')

/**
 * A name of somebody else as it may stand on a page: one line, of a length that fits, with nothing in it that cannot be
 * seen. HTML needs no care: pages write names as text.
 * @returns empty when nothing is left to be seen.
 */
export function shownName(name: string): string {
  if (name.length <= LONGEST_BYTES && plain.test(name)) return name
  const clean = name
    .slice(0, LOOKED_AT)
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(controls, ' ')
    .replaceAll(unseen, '')
    .replaceAll(looseJoiners, '')
    .replaceAll(piles, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return /[^\p{M}\s]/u.test(clean) ? cut(clean) : ''
}

/** At most so many bytes, and no half of what is seen as one letter. */
function cut(text: string): string {
  let bytes = 0
  let kept = ''
  for (const { segment } of letters.segment(text)) {
    bytes += encoder.encode(segment).length
    if (bytes > LONGEST_BYTES) break
    kept += segment
  }
  return kept.trimEnd()
}

/** A text of others within a sentence of the page: its direction stays its own. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
