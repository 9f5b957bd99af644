import { toHex } from 'viem'
import { labelColumns } from '@/indexer/model/name-label'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'

const SYLLABLES =
  'ba be bi bo da de di do fa fi ga go ha he ja ka ki ko la le lo ma me mi mo na ne no pa po ra re ri sa se so ta te to va'.split(
    ' ',
  )
/** Odd and without a common factor with the count of words: every index gets a word of its own, in no order. */
const STRIDE = 1_000_003
const WORDS = SYLLABLES.length ** 4
const OWNERS = 50_000
const DAY = 86_400
const FIRST_NUMBERS = [1_000, 10_000, 100_000] as const

/** The label of one invented name: all short numbers, then words of four syllables, some with a dash or a number. */
export function inventedLabel(index: number): string {
  let rest = index
  for (const [place, count] of FIRST_NUMBERS.entries()) {
    if (rest < count) return String(rest).padStart(place + 3, '0')
    rest -= count
  }
  let number = (rest * STRIDE) % WORDS
  const parts = Array.from({ length: 4 }, () => {
    const syllable = SYLLABLES[number % SYLLABLES.length]
    number = Math.floor(number / SYLLABLES.length)
    return syllable
  })
  if (index % 10 === 3) parts.splice(2, 0, '-')
  return index % 10 === 7 ? `${parts.join('')}${index % 100}` : parts.join('')
}

/** One of 50,000 owners. */
export const inventedOwner = (number: number) => toHex(BigInt((number % OWNERS) + 1) << 96n, { size: 20 })

/** A row of the table of names. @param now - Unix seconds. */
export function inventedRow(index: number, now: number) {
  const label = inventedLabel(index)
  const registryName = labelToRegistryName(label)
  const known = labelColumns(label)
  const registeredAt = now - ((index * 7_919) % (1_000 * DAY))
  return {
    token_id: tokenIdOf(registryName).toString(),
    registry_name: registryName,
    is_standard: true,
    holding: 'held',
    owner: inventedOwner(index * 31),
    registered_at: registeredAt,
    renewed_at: registeredAt + (index % 3) * 365 * DAY,
    label,
    label_source: 'purchase',
    label_seen_at: registeredAt,
    label_length: label.length,
    place: known.place,
    parts: known.parts,
    categories: known.categories,
    session_record: index % 2 === 0 ? 'a'.repeat(146) : null,
    session_record_length: index % 2 === 0 ? 146 : 0,
    session_record_at: index % 2 === 0 ? registeredAt : null,
    lokinet_record_length: 0,
  }
}
