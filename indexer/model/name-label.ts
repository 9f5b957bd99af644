import { isLabel, labelToRegistryName, type NameMode, tokenIdOf } from '@/lib/crypto/names'
import { categoriesOf } from '@/lib/names/categories'
import { partsOfLabel } from '@/lib/names/label-parts'
import { readWordLists } from '../words/read-word-lists'

const words = readWordLists()

/** Whether a label is that of a token: everybody can check it, nobody has to be believed (E-04). */
export const isLabelOf = (label: string, tokenId: bigint, mode: NameMode): boolean =>
  isLabel(label) && tokenIdOf(labelToRegistryName(label, mode)) === tokenId

/** Hex of a label's bytes; a longer label sorts behind its beginning, as in a dictionary. */
export const placeOfLabel = (label: string): string => Buffer.from(label, 'ascii').toString('hex')

/** `x` comes after every hex digit: hidden names are last. */
export const placeOfHidden = (tokenId: bigint): string => `x${tokenId.toString(16).padStart(64, '0')}`

/** What is kept of a label beside itself. */
export const labelColumns = (label: string) => ({
  label,
  labelLength: label.length,
  place: placeOfLabel(label),
  parts: partsOfLabel(label),
  categories: categoriesOf(label, words),
})
