/** Most characters of a stranger's text that are kept: no known form of a record is longer than 146. */
const LONGEST = 4_096

export type KeptText = {
  text: string
  /** Characters of the whole text. */
  length: number
}

/** A text as the tables can hold it: cut, and with U+FFFD for the zero character, which no database takes. */
export const keptText = (text: string): KeptText => ({
  text: text.slice(0, LONGEST).replaceAll('\u0000', '\uFFFD'),
  length: text.length,
})
