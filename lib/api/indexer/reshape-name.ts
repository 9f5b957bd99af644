import type { Decoded } from '@/lib/api/decode'
import type { NameMode } from '@/lib/crypto/names'
import type { nameRow } from './name-schemas'
import { provenLabel } from './proven-label'

export type IndexedName = Decoded<typeof nameRow>

/** A label is shown only when it makes the token: an index is not believed (E-04). */
export function reshapeName(row: IndexedName, mode: NameMode): IndexedName {
  if (provenLabel(row.label, row.tokenId, mode) === row.label) return row
  return { ...row, label: null, labelSource: null, labelSeenAt: null, categories: [] }
}
