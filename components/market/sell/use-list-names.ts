'use client'

import { useAttempt } from '@/components/market/figures/use-attempt'
import type { ListingWish } from '@/lib/chain/transactions/market/market-intents'
import { tokenIdOf } from '@/lib/crypto/names'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLabelMode } from '@/lib/hooks/market'
import { useWallet } from '@/lib/hooks/wallet'
import type { UnixSeconds } from '@/lib/units/time'

type Listing = {
  listings: readonly ListingWish[]
  approveAll: boolean
  startTime: UnixSeconds
  endTime: UnixSeconds
}

/** From answers to the dialog that lists names: older listings of them for less are found first, to be withdrawn there (E-10). */
export function useListNames() {
  const { address } = useWallet()
  const mode = useLabelMode()
  const start = useStartFlow()
  const { attempt, isBusy, error } = useAttempt()
  const begin = (listing: Listing) =>
    attempt(async () => {
      if (!address) return
      const { fetchReplaced } = await import('@/lib/api/portal/replaced-listings')
      const terms = listing.listings.map(({ names, taker, endPrice }) => ({
        ...{ taker, endPrice },
        tokenIds: names.map(({ registryName }) => tokenIdOf(registryName)),
      }))
      const replaces = await fetchReplaced(address, terms, { mode })
      start({ kind: 'list-names', replaces, ...listing })
    })
  return { begin, isBusy, error }
}
