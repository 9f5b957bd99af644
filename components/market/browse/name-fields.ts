import type { MarketNameQuery } from '@/lib/api/portal/market'
import { nameCategories } from '@/lib/names/categories'
import { ONE_SESH, sesh } from '@/lib/units/sesh'

export const shownStates = ['listed', 'any', 'has-offer', 'sold', 'never-sold'] as const
export const shownCharacters = ['letters', 'digits', 'alphanumeric'] as const
export const shownRecords = ['set', 'empty'] as const
export const shownLengths = ['short', 'middle', 'long'] as const
/** Characters, from and to. */
const lengths = { short: [1, 3], middle: [4, 6], long: [7, 64] } as const
/** Whole SESH. */
export const shownPrices = ['50', '100', '250', '1000', '5000'] as const
export const shownSorts = [
  'price',
  'newest',
  'ending',
  'last-sale',
  'best-offer',
  'expiry',
  'length',
  'label',
] as const

/** What a list of each state begins with. A sort leaves out names without what it sorts by: only listed ones have a price. */
const usualSorts = {
  listed: 'price',
  any: 'label',
  'has-offer': 'best-offer',
  sold: 'last-sale',
  'never-sold': 'label',
} as const satisfies Record<(typeof shownStates)[number], (typeof shownSorts)[number]>

/** The fields of an untouched list. */
export const untouched = {
  q: '',
  category: '',
  state: 'listed',
  characters: '',
  length: '',
  price: '',
  record: '',
  sort: 'price',
}
export type NameFields = typeof untouched

/** Characters of a label: others find nothing, and the order book refuses them. */
const labelPart = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .slice(0, 64)

const oneOf = <T extends string>(words: readonly T[], word: string): T | undefined =>
  words.find((one) => one === word)

export const usualSort = (state: string) => usualSorts[oneOf(shownStates, state) ?? 'listed']

/** What the fields of the list ask the order book for. */
export function nameQuery(fields: NameFields): MarketNameQuery {
  const length = oneOf(shownLengths, fields.length)
  const price = oneOf(shownPrices, fields.price)
  const state = oneOf(shownStates, fields.state) ?? 'listed'
  return {
    q: labelPart(fields.q) || undefined,
    category: oneOf(nameCategories, fields.category),
    state: state === 'any' ? undefined : state,
    characters: oneOf(shownCharacters, fields.characters),
    minLength: length && lengths[length][0],
    maxLength: length && lengths[length][1],
    maxPrice: price && sesh(BigInt(price) * ONE_SESH),
    record: oneOf(shownRecords, fields.record),
    sort: oneOf(shownSorts, fields.sort) ?? 'price',
  }
}

/** Fields from the parameters of an address; those it does not name are untouched. */
export function readNameFields(search: string): NameFields {
  const told = new URLSearchParams(search)
  const fields = Object.entries(untouched).map(([name, usual]) => [name, told.get(name) ?? usual])
  return Object.fromEntries(fields) as NameFields
}
