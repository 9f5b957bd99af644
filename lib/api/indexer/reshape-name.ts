import type { Decoded } from '@/lib/api/decode'
import { labelToRegistryName, type NameMode, tokenIdOf } from '@/lib/crypto/names'
import type { nameRow } from './name-schemas'

export type IndexedName = Decoded<typeof nameRow>

/** A label is shown only when it makes the token: an index is not believed (E-04). */
export function reshapeName(row: IndexedName, mode: NameMode): IndexedName {
  const { label, tokenId } = row
  if (label === null || isOf(label, tokenId, mode)) return row
  return { ...row, label: null, labelSource: null, labelSeenAt: null, categories: [] }
}

function isOf(label: string, tokenId: bigint, mode: NameMode): boolean {
  try {
    return tokenIdOf(labelToRegistryName(label, mode)) === tokenId
  } catch {
    // A dash first or last: no label at all.
    return false
  }
}
