import { type Address, zeroAddress } from 'viem'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import { demoAccount } from './accounts'
import type { Deployer } from './deployer'

export type StakingForOthers = Required<Pick<Deployment, 'liquid' | 'micro'>>

const DAY_SECONDS = 86_400n

/** Small enough that the local world's few nodes are enough to spread over. */
const LIMITS = {
  seatMax: 6_250n * ONE_SESH,
  operatorMax: 25_000n * ONE_SESH,
  feeMax: 1_500,
  scoreMin: 9_000,
  bufferTarget: 1_000,
}

/** What is kept of rewards, in basis points, and what a keeper action pays. */
const FEES = { protocol: 500, keepers: 50, bounty: ONE_SESH / 10n }

/** The score of an operator who never failed. */
const FULL_SCORE = 10_000

/**
 * Deploys the liquid vault under a timelock of two days, and the factory of micro pools. The deployer proposes and executes for
 * the timelock, guards the vault and scores operators; those who operate nodes in the local world have the full score.
 */
export async function deployStakingForOthers(
  deployer: Deployer,
  { rewards, factory }: { rewards: Address; factory: Address },
): Promise<StakingForOthers> {
  const fromBlock = await deployer.newestBlock()
  const council = [deployer.owner]
  const timelock = await deployer.create('TimelockController', [
    2n * DAY_SECONDS,
    council,
    council,
    zeroAddress,
  ])
  const powers = { timelock, guardian: deployer.owner, scorer: deployer.owner }
  const fees = { ...FEES, recipient: deployer.owner }
  const vault = await deployer.create('LiquidStaking', [rewards, factory, powers, LIMITS, fees])
  for (const operator of [demoAccount('Carol'), demoAccount('Grace')]) {
    await deployer.send('LiquidStaking', vault, 'setScore', [operator.address, FULL_SCORE])
  }
  const pools = await deployer.create('MicroPools', [rewards, factory])
  return {
    liquid: [{ name: 'Staked SESH', vault, queue: 'requests', fromBlock }],
    micro: [{ name: 'Micro pools', factory: pools, fromBlock }],
  }
}
