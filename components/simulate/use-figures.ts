'use client'

import { useDeployment } from '@/lib/hooks/deployment'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { useStakingFigures } from '@/lib/hooks/staking-figures'
import type { LiquidationRatios } from '@/lib/staking/liquidator-share'
import type { SimulationFigures } from '@/lib/staking/simulate/inputs'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

/** What a simulation needs of chain, network and vault, as they are now; undefined until all of them answered. */
export function useFigures() {
  const { network } = useDeployment()
  const staking = useStakingFigures()
  const head = useNetworkHead()
  const figures = staking.data && head.data && read()
  const failed = [staking, head].find((query) => !query.data && query.error)
  return { figures, error: failed?.error, retry: () => void failed?.refetch() }

  function read(): SimulationFigures | undefined {
    if (!staking.data || !head.data) return undefined
    const { head: block, chain, leave, ratios, gasPrice } = staking.data
    return {
      block: block.block,
      at: block.timestamp,
      rate: chain.rewardRate,
      nodes: head.data.activeNodes,
      requirement: chain.stakingRequirement,
      seats: chain.maxContributors,
      unlock: unixSeconds(network.unlockSeconds),
      smallDelay: leave.smallContributorDelay,
      expelledLock: unixSeconds(network.deregistrationLockSeconds),
      rewardDelay: unixSeconds(network.rewardDelaySeconds),
      penalty: penaltyOf(ratios),
      kept: basisPoints(0),
      idle: basisPoints(0),
      buffer: sesh(0n),
      gasPrice,
    }
  }
}

/** What a liquidation takes from a node, rounded up. */
function penaltyOf({ liquidator, pool, recipient }: LiquidationRatios) {
  const sum = liquidator + pool + recipient
  return basisPoints(Number(((liquidator + pool) * 10_000n + sum - 1n) / sum))
}
