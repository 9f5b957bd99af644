import type { Address } from 'viem'
import type { OrderComponents } from '@/lib/market/seaport/order'
import { type ListingTerms, undercuts } from '@/lib/market/undercuts'
import { fetchProfile, type Asking } from './market'
import type { MarketOrder } from './market-schemas'
import { fetchProvenOrder } from './proven-order'

const PAGE_SIZE = 100
/** More pages than anybody may have open listings for. */
const MOST_PAGES = 20

/** What can be bought now, or could be again. */
const livingStatuses = ['active', 'scheduled', 'inactive'] as const

/** Listings of a wallet that would sell the names of new ones for less, as they were signed. */
export async function fetchReplaced(
  seller: Address,
  next: readonly ListingTerms[],
  asking: Asking,
): Promise<OrderComponents[]> {
  const living = await Promise.all(livingStatuses.map((status) => fetchListings(seller, status, asking)))
  const cheaper = living
    .flat()
    .filter((old) =>
      next.some((one) => undercuts({ ...old, tokenIds: old.names.map(({ tokenId }) => tokenId) }, one)),
    )
  const whole = await Promise.all(cheaper.map(({ hash }) => fetchProvenOrder(hash, asking)))
  return whole.map(({ signed }) => signed.components)
}

async function fetchListings(
  seller: Address,
  status: (typeof livingStatuses)[number],
  asking: Asking,
): Promise<MarketOrder[]> {
  const found: MarketOrder[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { status, limit: PAGE_SIZE, cursor }
    const { items, nextCursor } = await fetchProfile(seller, 'listings', query, asking)
    found.push(...items)
    if (nextCursor === null) break
    cursor = nextCursor
  }
  return found
}
