import { estimateYield } from '@/lib/rewards/estimate-yield'
import type { Sesh } from '@/lib/units/sesh'
import { basisPoints } from '@/lib/units/basis-points'
import { useChainFigures } from './chain-figures'
import { useNetworkNodes } from './network-nodes'

/** What a whole paid node earns a day now, all its contributors together; undefined until chain and network told. */
export function useDailyNodeReward(): Sesh | undefined {
  const figures = useChainFigures().data
  const head = useNetworkNodes().data?.head
  if (!figures || !head) return undefined
  const { rewardRate, stakingRequirement } = figures
  return estimateYield({
    stake: stakingRequirement,
    nodeStake: stakingRequirement,
    fee: basisPoints(0),
    isOperator: true,
    activeNodes: head.activeNodes,
    rewardRate,
  }).daily
}
