import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { type Sesh, sesh } from '@/lib/units/sesh'

export type RegistrationTerms = { requirement: Sesh; maxContributors: number }

/** What a new node needs now: its whole stake, and at most how many people share it. */
export async function readRegistrationTerms({
  reader,
  deployment,
}: ChainContext): Promise<RegistrationTerms> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [requirement, maxContributors] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'stakingRequirement' }),
    readContract(reader, { ...contract, functionName: 'maxContributors' }),
  ])
  return { requirement: sesh(requirement), maxContributors: Number(maxContributors) }
}
