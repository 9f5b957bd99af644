import { erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { type Sesh, sesh } from '@/lib/units/sesh'

/** What the contracts themselves say about the network. */
export type ChainFigures = {
  totalNodes: number
  /** For a new node. */
  stakingRequirement: Sesh
  maxContributors: number
  /** What all nodes together earn per 120 s block of the network, `rewardRate()` of the pool. */
  rewardRate: Sesh
  poolBalance: Sesh
  /** Registrations are possible at all. */
  isStarted: boolean
  isPaused: boolean
}

export async function readChainFigures({ reader, deployment }: ChainContext): Promise<ChainFigures> {
  const { contracts } = deployment
  const rewards = { address: contracts.rewards, abi: abis.rewards } as const
  const [totalNodes, requirement, maxContributors, isStarted, isPaused, rate, balance] = await Promise.all([
    readContract(reader, { ...rewards, functionName: 'totalNodes' }),
    readContract(reader, { ...rewards, functionName: 'stakingRequirement' }),
    readContract(reader, { ...rewards, functionName: 'maxContributors' }),
    readContract(reader, { ...rewards, functionName: 'isStarted' }),
    readContract(reader, { ...rewards, functionName: 'paused' }),
    readContract(reader, { address: contracts.pool, abi: abis.pool, functionName: 'rewardRate' }),
    readContract(reader, {
      address: contracts.sesh,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [contracts.pool],
    }),
  ])
  return {
    totalNodes: Number(totalNodes),
    stakingRequirement: sesh(requirement),
    maxContributors: Number(maxContributors),
    rewardRate: sesh(rate),
    poolBalance: sesh(balance),
    isStarted,
    isPaused,
  }
}
