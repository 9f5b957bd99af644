'use client'

import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { type StakeKind, stakeKinds } from '@/lib/staking/simulate/inputs'

/** The ways to stake on this chain: pools and vaults are there only where somebody runs them, and the vault's figures are known. */
export function useOfferedKinds(isVaultKnown: boolean): readonly StakeKind[] {
  const { micro, liquid } = useStakingProviders()
  const isOffered = {
    solo: true,
    seat: true,
    micro: micro.length > 0,
    liquid: liquid.length > 0 && isVaultKnown,
  }
  return stakeKinds.filter((kind) => isOffered[kind])
}
