import { labelToRegistryName, type NameMode, tokenIdOf } from '@/lib/crypto/names'

/** A label is believed only when it makes the token (E-04); null for another one, or none at all. */
export function provenLabel(label: string | null, tokenId: bigint, mode: NameMode): string | null {
  if (label === null) return null
  try {
    return tokenIdOf(labelToRegistryName(label, mode)) === tokenId ? label : null
  } catch {
    // A dash first or last: no label at all.
    return null
  }
}
