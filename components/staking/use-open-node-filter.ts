'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import type { OpenNodeFilter, OpenNodeSort } from '@/lib/staking/open-node-list'
import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'

const sorts = ['open', 'fee', 'minimum', 'created', 'filled'] as const satisfies OpenNodeSort[]
export type ShownSort = (typeof sorts)[number]
export const shownSorts: readonly ShownSort[] = sorts

/** Filters as they stand in the address: text, so that a link says exactly what it shows. */
export type FilterText = {
  q: string
  fee: string
  open: string
  min: string
  join: string
  record: string
  sort: string
}

const empty: FilterText = { q: '', fee: '', open: '', min: '', join: '', record: '', sort: '' }

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined)

/** The list's search, filters and order, kept in the address. */
export function useOpenNodeFilter() {
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams()
  const text = Object.fromEntries(
    Object.keys(empty).map((name) => [name, search.get(name) ?? '']),
  ) as FilterText
  const change = (part: Partial<FilterText>) => {
    const next = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...text, ...part })) if (value) next.set(name, value)
    router.replace(next.size > 0 ? `${path}?${next}` : path, { scroll: false })
  }
  const fee = wholeNumber(text.fee)
  const open = wholeNumber(text.open)
  const minimum = wholeNumber(text.min)
  const filter: OpenNodeFilter = {
    ...(text.q && { search: text.q }),
    ...(fee !== undefined && fee <= 10_000 && { maxFee: basisPoints(fee) }),
    ...(open !== undefined && { minOpen: sesh(BigInt(open) * ONE_SESH) }),
    ...(minimum !== undefined && { maxMinimum: sesh(BigInt(minimum) * ONE_SESH) }),
    ...(text.join && { joinableOnly: true }),
    ...(text.record && { noLiquidations: true }),
  }
  const sort: ShownSort = sorts.find((name) => name === text.sort) ?? 'open'
  return {
    text,
    filter,
    sort,
    change,
    clear: () => change(empty),
    isFiltered: Object.keys(filter).length > 0,
  }
}
