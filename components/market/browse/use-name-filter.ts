'use client'

import { useDeferredValue } from 'react'
import { useAddressFields } from '@/components/staking/use-address-fields'
import { useMarketNames } from '@/lib/hooks/market'
import { type NameFields, nameQuery, untouched } from './name-fields'

/** The traded names that the page's address asks for. */
export function useNameFilter() {
  const { text, change, clear } = useAddressFields(untouched)
  const q = useDeferredValue(text.q)
  const query = useMarketNames(nameQuery({ ...text, q }))
  const isSet = ([name, value]: [string, string]) => value !== untouched[name as keyof NameFields]
  return { fields: text, set: Object.fromEntries(Object.entries(text).filter(isSet)), change, clear, query }
}
