'use client'

import type { Address } from 'viem'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import type { ProfilePart } from '@/lib/api/portal/market'
import { useMarketProfile } from '@/lib/hooks/market'

/** What can still be carried out, or could again: worth withdrawing. */
const livingStatuses = ['active', 'scheduled', 'inactive'] as const
const PAGE_SIZE = 100

/** Listings or offers of a wallet that are not over, the fillable ones first. */
export function useOwnOrders(wallet: Address, part: ProfilePart) {
  const active = useMarketProfile(wallet, part, { status: livingStatuses[0], limit: PAGE_SIZE })
  const scheduled = useMarketProfile(wallet, part, { status: livingStatuses[1], limit: PAGE_SIZE })
  const inactive = useMarketProfile(wallet, part, { status: livingStatuses[2], limit: PAGE_SIZE })
  const queries = [active, scheduled, inactive]
  const items = queries.every(({ data }) => data !== undefined)
    ? queries.flatMap(({ data }): readonly MarketOrder[] => data?.items ?? [])
    : undefined
  return {
    data: items,
    /** There are more than are shown. */
    isCut: queries.some(({ data }) => data?.nextCursor != null),
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(queries.map((query) => query.refetch())),
  }
}
