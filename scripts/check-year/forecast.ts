import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { SimulationFigures, SimulationWish, StakeKind } from '@/lib/staking/simulate/inputs'
import { usualWish } from '@/lib/staking/simulate/link'
import { simulate } from '@/lib/staking/simulate/simulate'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { blockHeight, unixSeconds } from '@/lib/units/time'
import type { Actor } from '../check-world/actor'
import { nodesAnswer } from '../check-world/wire'

/** What the vault keeps of rewards and how much of it does not work, as its page reads them. */
export type VaultFigures = { kept: number; idle: number }

/** The figures of the newest block, as the pages read them. */
export async function readFigures(actor: Actor, vault: VaultFigures): Promise<SimulationFigures> {
  const { client, contracts, timers } = actor
  const rewards = { address: contracts.rewards, abi: serviceNodeRewardsAbi } as const
  const [block, rate, requirement, seats, smallDelay, { nodes }] = await Promise.all([
    client.getBlock(),
    client.readContract({ address: contracts.pool, abi: rewardRatePoolAbi, functionName: 'rewardRate' }),
    client.readContract({ ...rewards, functionName: 'stakingRequirement' }),
    client.readContract({ ...rewards, functionName: 'maxContributors' }),
    client.readContract({ ...rewards, functionName: 'SMALL_CONTRIBUTOR_LEAVE_DELAY' }),
    actor.backend('/nodes', nodesAnswer),
  ])
  return {
    block: blockHeight(Number(block.number)),
    at: unixSeconds(block.timestamp),
    rate: sesh(rate),
    nodes: nodes.filter(({ active }) => active).length,
    requirement: sesh(requirement),
    seats: Number(seats),
    unlock: unixSeconds(timers.unlockSeconds),
    smallDelay: unixSeconds(smallDelay),
    expelledLock: unixSeconds(timers.deregistrationLockSeconds),
    rewardDelay: unixSeconds(timers.rewardDelaySeconds),
    penalty: basisPoints(20),
    kept: basisPoints(vault.kept),
    idle: basisPoints(vault.idle),
    buffer: sesh(0n),
    gasPrice: 0n,
  }
}

/** The range that the simulator gives for one kind; the network is expected to shrink or grow by 15 % a year at most. */
export function forecast(
  kind: StakeKind,
  figures: SimulationFigures,
  of: Pick<SimulationWish, 'amount' | 'days' | 'fee'>,
) {
  const wish = {
    ...usualWish,
    ...of,
    growth: { low: -1_500, mid: 0, high: 1_500 },
    expelled: { low: 0, mid: 0, high: 0 },
  }
  const result = simulate({ wish, figures }).find((one) => one.kind === kind)
  if (!result) throw new Error(`nothing is simulated for ${kind}`)
  const { worst, middle, best } = result.outcomes
  return { worst: worst.net, middle: middle.net, best: best.net }
}
