/** Where a text has what is looked for, in UTF-16 units of the text. */
export type Hit = { start: number; end: number }

/** Letters as they are compared: without case, accents and other marks, and without the form they were typed in. */
const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The first place where a text says what is looked for; undefined for none, and for a search for nothing. */
export function findText(text: string, wanted: string): Hit | undefined {
  const needle = fold(wanted.trim())
  if (needle === '') return undefined
  if (!fold(text).includes(needle)) return undefined
  const { folded, starts } = foldWithPlaces(text)
  const at = folded.indexOf(needle)
  if (at < 0) return undefined
  const start = starts[at] ?? 0
  // The last letter is taken whole, with the marks that follow it.
  const after = starts
    .slice(at + needle.length)
    .find((place) => place > (starts[at + needle.length - 1] ?? 0))
  return { start, end: after ?? text.length }
}

/** @returns `starts`: for each unit of the folded text, where its letter begins in the text. */
function foldWithPlaces(text: string) {
  let folded = ''
  const starts: number[] = []
  let place = 0
  for (const letter of text) {
    const plain = fold(letter)
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(place)
    folded += plain
    place += letter.length
  }
  return { folded, starts }
}
