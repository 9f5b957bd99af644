import { isLabel, labelToRegistryName, type NameMode, tokenIdOf } from '@/lib/crypto/names'
import { categoriesOf } from '@/lib/names/categories'
import { readWordLists } from '../words/read-word-lists'

const words = readWordLists()

/** Whether a label is that of a token: everybody can check it, nobody has to be believed (E-04). */
export const isLabelOf = (label: string, tokenId: bigint, mode: NameMode): boolean =>
  isLabel(label) && tokenIdOf(labelToRegistryName(label, mode)) === tokenId

/** Hex of a label's bytes; a longer label sorts behind its beginning, as in a dictionary. */
export const placeOfLabel = (label: string): string => Buffer.from(label, 'ascii').toString('hex')

/** `x` comes after every hex digit: hidden names are last. */
export const placeOfHidden = (tokenId: bigint): string => `x${tokenId.toString(16).padStart(64, '0')}`

const LONGEST_PART = 3

/** Every run of one, two and three characters in a label: by these it is found when somebody asks for a part of it. */
export const partsOfLabel = (label: string): string[] => [
  ...new Set([1, 2, LONGEST_PART].flatMap((length) => runs(label, length))),
]

/** Every label that contains the text has all of these among its parts; the longest there are say the most. */
export const partsToFind = (text: string): string[] => [
  ...new Set(runs(text, Math.min(text.length, LONGEST_PART))),
]

const runs = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(text.length - length + 1, 0) }, (_, at) => text.slice(at, at + length))

/** What is kept of a label beside itself. */
export const labelColumns = (label: string) => ({
  label,
  labelLength: label.length,
  place: placeOfLabel(label),
  parts: partsOfLabel(label),
  categories: categoriesOf(label, words),
})
