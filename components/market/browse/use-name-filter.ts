'use client'

import { useDeferredValue } from 'react'
import { useAddressFields } from '@/components/staking/use-address-fields'
import type { MarketNameQuery } from '@/lib/api/portal/market'
import { useMarketNames } from '@/lib/hooks/market'
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

const empty = {
  q: '',
  category: '',
  state: 'listed',
  characters: '',
  length: '',
  price: '',
  record: '',
  sort: 'price',
}
export type NameFields = typeof empty

/** Characters of a label: others find nothing, and the order book refuses them. */
const labelPart = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .slice(0, 64)

const oneOf = <T extends string>(words: readonly T[], word: string): T | undefined =>
  words.find((one) => one === word)

function queryOf(fields: NameFields): MarketNameQuery {
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

/** The traded names that the page's address asks for. */
export function useNameFilter() {
  const { text, change, clear } = useAddressFields(empty)
  const q = useDeferredValue(text.q)
  const query = useMarketNames(queryOf({ ...text, q }))
  const isSet = ([name, value]: [string, string]) => value !== empty[name as keyof NameFields]
  return { fields: text, set: Object.fromEntries(Object.entries(text).filter(isSet)), change, clear, query }
}
