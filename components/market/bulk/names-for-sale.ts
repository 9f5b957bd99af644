import type { HeldName } from '@/lib/names/held-name'

/**
 * The names of a wallet that can be listed: those whose letters are known, within the rule (E-03) and not sent unasked (E-23).
 * @param isOwn - whether a name is its holder's choice.
 * @returns also how many are left out because nobody asked for them.
 */
export function namesForSale(held: readonly HeldName[], isOwn: (name: HeldName) => boolean) {
  const known = held.filter(({ label, isStandard }) => label !== null && isStandard)
  const sellable = known.filter(isOwn)
  return { sellable, unasked: known.length - sellable.length }
}
