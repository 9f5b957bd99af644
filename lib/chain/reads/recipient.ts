import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import type { ClaimLimit, Recipient } from '@/lib/rewards/claimable'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

/** The claim limit that everybody shares. */
export async function readClaimLimit({ reader, deployment }: ChainContext): Promise<ClaimLimit> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [threshold, cycle, currentCycle, currentTotal] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'claimThreshold' }),
    readContract(reader, { ...contract, functionName: 'claimCycle' }),
    readContract(reader, { ...contract, functionName: 'currentClaimCycle' }),
    readContract(reader, { ...contract, functionName: 'currentClaimTotal' }),
  ])
  return {
    claimThreshold: sesh(threshold),
    claimCycle: unixSeconds(cycle),
    currentClaimCycle: currentCycle,
    currentClaimTotal: sesh(currentTotal),
  }
}

/** What the rewards contract has proven for a wallet, and the claim limit. */
export async function readRecipient(
  context: ChainContext,
  wallet: Address,
): Promise<{ recipient: Recipient; limit: ClaimLimit }> {
  const contract = { address: context.deployment.contracts.rewards, abi: abis.rewards } as const
  const [[rewards, claimed], limit] = await Promise.all([
    readContract(context.reader, { ...contract, functionName: 'recipients', args: [wallet] }),
    readClaimLimit(context),
  ])
  return { recipient: { rewards: sesh(rewards), claimed: sesh(claimed) }, limit }
}
