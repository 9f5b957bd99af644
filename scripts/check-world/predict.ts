import { erc20Abi, isAddressEqual, type Address } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { type RewardPool, rewardRate } from '@/lib/rewards/block-reward'
import { shareNodeReward } from '@/lib/rewards/share-node-reward'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { Actor } from './actor'

export type PredictOf = {
  /** Nodes that the network pays, by contract id. */
  paidNodes: readonly bigint[]
  /** The height from which on a node that leaves is not paid any more. */
  endsAt?: ReadonlyMap<bigint, number>
  node: bigint
  /** Basis points of the node's operator. */
  fee: number
  beneficiary: Address
  /** Heights of the network: rewards of the blocks after `from` up to `to`. */
  from: number
  to: number
}

/**
 * What a beneficiary earns in one node over a run of network blocks, computed from what the chain holds and the published formula
 * alone: the pool's rate at each block, divided by the paid nodes that are at least a day old, shared by stake and fee.
 */
export async function predictRewards(actor: Actor, of: PredictOf): Promise<bigint> {
  const genesis = await actor.genesis()
  const pool = await readPool(actor)
  const nodes = await Promise.all(
    of.paidNodes.map(async (id) => ({
      ...(await readNode(actor, id)),
      endsAt: of.endsAt?.get(id) ?? Infinity,
    })),
  )
  const mine = await readNode(actor, of.node)
  const [operator, ...contributors] = mine.contributors.map(({ staker, stakedAmount }) => {
    return { beneficiary: staker.beneficiary, stake: sesh(stakedAmount) }
  })
  if (!operator) return 0n
  let earned = 0n
  for (let height = of.from + 1; height <= of.to; height++) {
    const now = genesis + BigInt(height * actor.timers.blockSeconds)
    const isOldEnough = ({ addedTimestamp }: { addedTimestamp: bigint }) =>
      now >= addedTimestamp + BigInt(actor.timers.rewardDelaySeconds)
    const paid = nodes.filter((node) => height < node.endsAt && isOldEnough(node)).length
    if (paid === 0 || !isOldEnough(mine)) continue
    const nodeReward = sesh(rewardRate(pool, unixSeconds(now)) / BigInt(paid))
    const shares = shareNodeReward({ nodeReward, fee: basisPoints(of.fee), operator, contributors })
    earned += shares.find(({ beneficiary }) => isAddressEqual(beneficiary, of.beneficiary))?.amount ?? 0n
  }
  return earned
}

const readNode = (actor: Actor, id: bigint) =>
  actor.client.readContract({
    address: actor.contracts.rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'serviceNodes',
    args: [id],
  })

async function readPool({ client, contracts }: Actor): Promise<RewardPool> {
  const contract = { address: contracts.pool, abi: rewardRatePoolAbi } as const
  const [balance, totalPaidOut, lastPaidOutAt] = await Promise.all([
    client.readContract({
      address: contracts.sesh,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [contracts.pool],
    }),
    client.readContract({ ...contract, functionName: 'totalPaidOut' }),
    client.readContract({ ...contract, functionName: 'lastPaidOutTime' }),
  ])
  return {
    balance: sesh(balance),
    totalPaidOut: sesh(totalPaidOut),
    lastPaidOutAt: unixSeconds(lastPaidOutAt),
  }
}
