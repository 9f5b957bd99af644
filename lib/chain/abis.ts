import { parseAbi } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { seshAbi } from '@/contracts-abi/sesh'
import { tokenVestingNoStakingAbi } from '@/contracts-abi/token-vesting-no-staking'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'

/** The errors of an ABI, for ABIs of contracts that it calls. */
export const errorsOf = <T extends readonly { type: string }[]>(abi: T) =>
  abi.filter((item) => item.type === 'error') as Extract<T[number], { type: 'error' }>[]

/** Errors of the token and of the rewards contract that bubble up through the others. */
const bubbling = [...errorsOf(seshAbi), ...errorsOf(serviceNodeRewardsAbi)] as const

/** ABIs as the portal calls them: each knows the errors that may come out of it, its callees' included. */
export const abis = {
  sesh: seshAbi,
  pool: rewardRatePoolAbi,
  factory: serviceNodeContributionFactoryAbi,
  rewards: [...serviceNodeRewardsAbi, ...errorsOf(seshAbi)] as const,
  contribution: [...serviceNodeContributionAbi, ...bubbling] as const,
  vesting: [...tokenVestingStakingAbi, ...errorsOf(serviceNodeContributionAbi), ...bubbling] as const,
  vestingNoStaking: tokenVestingNoStakingAbi,
  /** Any contract that can be sent a name (ERC-721). */
  nameReceiver: parseAbi([
    'function onERC721Received(address, address, uint256, bytes) view returns (bytes4)',
  ]),
  names: [...sessionNameServiceAbi, ...errorsOf(seshAbi)] as const,
  registrar: [...snsRegistrarAbi, ...errorsOf(sessionNameServiceAbi), ...errorsOf(seshAbi)] as const,
} as const
