import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import type { ClaimLimit, Recipient } from '@/lib/rewards/claimable'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

/** What the rewards contract has proven for a wallet, and the claim limit that everybody shares. */
export async function readRecipient(
  { reader, deployment }: ChainContext,
  wallet: Address,
): Promise<{ recipient: Recipient; limit: ClaimLimit }> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [[rewards, claimed], threshold, cycle, currentCycle, currentTotal] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'recipients', args: [wallet] }),
    readContract(reader, { ...contract, functionName: 'claimThreshold' }),
    readContract(reader, { ...contract, functionName: 'claimCycle' }),
    readContract(reader, { ...contract, functionName: 'currentClaimCycle' }),
    readContract(reader, { ...contract, functionName: 'currentClaimTotal' }),
  ])
  return {
    recipient: { rewards: sesh(rewards), claimed: sesh(claimed) },
    limit: {
      claimThreshold: sesh(threshold),
      claimCycle: unixSeconds(cycle),
      currentClaimCycle: currentCycle,
      currentClaimTotal: sesh(currentTotal),
    },
  }
}
