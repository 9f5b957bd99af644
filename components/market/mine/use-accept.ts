'use client'

import type { Hex } from 'viem'
import { useAttempt } from '@/components/market/figures/use-attempt'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLabelMode } from '@/lib/hooks/market'
import { MarketError } from '@/lib/market/market-error'
import type { PinnedName } from '@/lib/names/pinned-name'

/** From an offer on a page to the dialog that sells to it: what was signed is fetched and proven first. */
export function useAccept() {
  const start = useStartFlow()
  const mode = useLabelMode()
  const { attempt, isBusy, error } = useAttempt()
  const accept = (hash: Hex, { name, tokenId }: { name: PinnedName; tokenId: bigint }) =>
    attempt(async () => {
      const [{ fetchProvenOrder }, { criteriaProof }] = await Promise.all([
        import('@/lib/api/portal/proven-order'),
        import('@/lib/market/seaport/criteria'),
      ])
      const { order, signed, criteriaIds } = await fetchProvenOrder(hash, { mode })
      const isForOne = order.kind === 'item-offer'
      const [wanted] = signed.components.consideration
      const proof = isForOne || criteriaIds === null ? [] : criteriaProof(criteriaIds, tokenId)
      // The order book could hand out an offer for another name of this wallet.
      if (proof === null || (isForOne && wanted?.identifierOrCriteria !== tokenId))
        throw new MarketError('not-what-was-meant')
      start({ kind: 'accept-offer', offer: signed, name, proof: isForOne ? null : proof })
    })
  return { accept, isBusy, error }
}
