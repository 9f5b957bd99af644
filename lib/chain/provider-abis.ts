import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { microPoolAbi } from '@/contracts-abi/micro-pool'
import { microPoolsAbi } from '@/contracts-abi/micro-pools'
import { seatAbi } from '@/contracts-abi/seat'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { seshAbi } from '@/contracts-abi/sesh'
import { errorsOf } from './abis'

/** What may come out of those whom a seat calls. */
const ofSeats = [
  ...errorsOf(serviceNodeContributionAbi),
  ...errorsOf(serviceNodeRewardsAbi),
  ...errorsOf(seshAbi),
] as const

/** ABIs of those who stake for others, apart from the rest because few pages need them. */
export const providerAbis = {
  vault: [...liquidStakingAbi, ...errorsOf(seatAbi), ...ofSeats] as const,
  seat: seatAbi,
  pools: microPoolsAbi,
  pool: [...microPoolAbi, ...ofSeats] as const,
} as const
