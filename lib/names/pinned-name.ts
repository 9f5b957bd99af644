import { tokenIdOf } from '@/lib/crypto/names'

/** A name as something that is signed pins it: what the registry keeps, and the label where it is known. */
export type PinnedName = { registryName: string; label: string | null }

/** How a name is called in a sentence: by its label, else by the first and last digits of its token. */
export function wordFor({ registryName, label }: PinnedName): string {
  if (label !== null) return label
  const id = tokenIdOf(registryName).toString(16).padStart(64, '0')
  return `#${id.slice(0, 4)}…${id.slice(-4)}`
}
