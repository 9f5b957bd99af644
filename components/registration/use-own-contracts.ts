'use client'

import type { Address } from 'viem'
import { useWalletOverview } from '@/lib/hooks/wallet-overview'
import type { OpenNode } from '@/lib/staking/open-node'
import { sameAddress } from '@/lib/units/same-address'

/** Contracts of this operator that can be used again: empty ones, and those whose node was started. */
export function useOwnContracts(operator: Address | undefined): readonly OpenNode[] {
  const { data } = useWalletOverview(operator)
  return (data?.data.contracts ?? []).filter(
    (contract) =>
      sameAddress(contract.operator, operator) &&
      (contract.status === 'finalized' || contract.status === 'awaiting-operator'),
  )
}
