import type { Address } from 'viem'
import type { BooksAt } from '@/lib/staking/providers/price-series'
import type { UnixSeconds } from '@/lib/units/time'
import { allPages, ask, PAGE_SIZE } from './client'
import {
  poolEvents,
  poolList,
  poolMembers,
  redeemRequests,
  vaultBooks,
  vaultEvents,
} from './provider-schemas'

/** What vaults and pools did, as the index tells it. What they hold now, the chain tells. */

const whole = `limit=${PAGE_SIZE}`

/** Every request that a wallet controls, oldest first. */
export const fetchRedeemRequests = (vault: Address, controller: Address, signal?: AbortSignal) =>
  allPages((cursor) =>
    ask(`/vaults/${vault}/requests?controller=${controller}&${whole}${cursor}`, redeemRequests, signal),
  )

/** The books of a vault after each event since a moment, and before it, oldest first. */
export async function fetchVaultBooks(vault: Address, since: UnixSeconds, signal?: AbortSignal) {
  let earlier: BooksAt[] = []
  const { items, freshness } = await allPages(async (cursor) => {
    const answer = await ask(`/vaults/${vault}/books?from=${since}&${whole}${cursor}`, vaultBooks, signal)
    if (cursor === '' && answer.before)
      earlier = [{ at: answer.before.timestamp, books: answer.before.books }]
    return answer
  })
  return { items: [...earlier, ...items.map(({ timestamp: at, books }) => ({ at, books }))], freshness }
}

/** One page of what happened in a vault, newest first. */
export const fetchVaultEvents = (vault: Address, signal?: AbortSignal) =>
  ask(`/vaults/${vault}/events?limit=50`, vaultEvents, signal)

/** Every pool of a factory, newest first. */
export const fetchPools = (factory: Address, signal?: AbortSignal) =>
  allPages((cursor) => ask(`/pools?factory=${factory}&${whole}${cursor}`, poolList, signal))

/** Addresses of all pools of a factory, newest first. */
export async function fetchPoolAddresses(factory: Address, signal?: AbortSignal) {
  const { items, freshness } = await fetchPools(factory, signal)
  return { items: items.map(({ pool }) => pool), freshness }
}

/** One page of those who hold a part of a pool, largest first. @param cursor - that of the page before; none for the first. */
export const fetchPoolMembers = (pool: Address, cursor?: string, signal?: AbortSignal) =>
  ask(
    `/pools/${pool}/members?${whole}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    poolMembers,
    signal,
  )

/** One page of what happened in a pool, newest first. */
export const fetchPoolEvents = (pool: Address, signal?: AbortSignal) =>
  ask(`/pools/${pool}/events?limit=50`, poolEvents, signal)
