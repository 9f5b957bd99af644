'use client'

import { useDeployment } from '@/lib/hooks/deployment'
import { type StakeKind, stakeKinds } from '@/lib/staking/simulate/inputs'

/** The ways to stake on this chain: pools and vaults are there only where somebody runs them. */
export function useOfferedKinds(): readonly StakeKind[] {
  const { micro = [], liquid = [] } = useDeployment()
  const isOffered = { solo: true, seat: true, micro: micro.length > 0, liquid: liquid.length > 0 }
  return stakeKinds.filter((kind) => isOffered[kind])
}
