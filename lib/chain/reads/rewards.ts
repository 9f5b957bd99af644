import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { ChainReader } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import type { ClaimLimit, Recipient } from '@/lib/rewards/claimable'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

/** What the rewards contract has proven for a wallet, and the limit everybody shares. */
export async function readRecipient(
  reader: ChainReader,
  deployment: PublicDeployment,
  wallet: Address,
): Promise<{ recipient: Recipient; limit: ClaimLimit }> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [[rewards, claimed], threshold, cycle, currentCycle, currentTotal] = await Promise.all([
    reader.readContract({ ...contract, functionName: 'recipients', args: [wallet] }),
    reader.readContract({ ...contract, functionName: 'claimThreshold' }),
    reader.readContract({ ...contract, functionName: 'claimCycle' }),
    reader.readContract({ ...contract, functionName: 'currentClaimCycle' }),
    reader.readContract({ ...contract, functionName: 'currentClaimTotal' }),
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
