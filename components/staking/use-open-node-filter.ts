'use client'

import type { OpenNodeFilter, OpenNodeSort } from '@/lib/staking/open-node-list'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { useAddressFields } from './use-address-fields'

const sorts = ['open', 'fee', 'minimum', 'created', 'filled', 'record'] as const satisfies OpenNodeSort[]
export type ShownSort = (typeof sorts)[number]
export const shownSorts: readonly ShownSort[] = sorts

/** What can be asked of an operator: nodes that run, or none ever lost. */
export const records = ['runs1', 'runs3', 'clean'] as const
const leastNodes = { runs1: 1, runs3: 3, clean: undefined } as const

const empty = { q: '', fee: '', open: '', min: '', join: '', record: '', sort: '' }

/** Filters as they stand in the address: text, so that a link says exactly what it shows. */
export type FilterText = typeof empty

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

/** Reads the filters; what cannot be read does not narrow the list. */
function readFilter(text: FilterText): OpenNodeFilter {
  const fee = wholeNumber(text.fee)
  const open = wholeNumber(text.open)
  const minimum = wholeNumber(text.min)
  const record = records.find((name) => name === text.record)
  return {
    search: text.q || undefined,
    maxFee: fee !== undefined && fee <= 10_000 ? basisPoints(fee) : undefined,
    minOpen: open === undefined ? undefined : sesh(BigInt(open) * ONE_SESH),
    maxMinimum: minimum === undefined ? undefined : sesh(BigInt(minimum) * ONE_SESH),
    joinableOnly: text.join !== '',
    minOperatorNodes: record && leastNodes[record],
    noLiquidations: record === 'clean',
  }
}

/** The list's search, filters and order, kept in the address. */
export function useOpenNodeFilter() {
  const { text: raw, change, clear } = useAddressFields(empty)
  const isReadable = (value: string) => (wholeNumber(value) === undefined ? '' : value)
  const text: FilterText = {
    ...raw,
    fee: (wholeNumber(raw.fee) ?? Infinity) <= 10_000 ? raw.fee : '',
    open: isReadable(raw.open),
    min: isReadable(raw.min),
    record: records.find((name) => name === raw.record) ?? '',
  }
  const sort: ShownSort = sorts.find((name) => name === text.sort) ?? 'open'
  const { q, fee, open, min, join, record } = text
  const count = [fee, open, min, join, record].filter(Boolean).length
  return { text, filter: readFilter(text), sort, change, clear, count, isFiltered: count > 0 || q !== '' }
}
