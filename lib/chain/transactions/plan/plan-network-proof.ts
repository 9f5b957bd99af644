import type { Address } from 'viem'
import { fetchRewardsAccount } from '@/lib/api/backend/client'
import type { ChainContext } from '@/lib/chain/public-client'
import { readRecipient } from '@/lib/chain/reads/recipient'
import { loadVerifiedRewards, type VerifiedRewards } from '@/lib/chain/signatures/verified-rewards'
import { ChainError } from '@/lib/errors/chain-error'
import { type NetworkProof, noSignature } from '../network-proof'

/** Asked twice: a node that joined or left between signing and checking makes a good signature stale. */
export async function loadGoodSignature(context: ChainContext, wallet: Address): Promise<VerifiedRewards> {
  const first = await loadVerifiedRewards(context, wallet)
  const proof = first.isGood ? first : await loadVerifiedRewards(context, wallet)
  if (proof.isGood) return proof
  throw new ChainError({ code: 'reverted', revert: { errorName: 'InvalidBLSSignature', args: [] } })
}

/**
 * What is to be handed to a contract that proves and claims in one call. Without news of the network, or without the network,
 * it is the total that is proven already: what an earlier claim limit left over can still be collected.
 */
export async function planNetworkProof(context: ChainContext, holder: Address): Promise<NetworkProof> {
  const [{ recipient }, account] = await Promise.all([
    readRecipient(context, holder),
    fetchRewardsAccount(holder).catch(() => null),
  ])
  if (!account || account.lifetime <= recipient.rewards)
    return { lifetime: recipient.rewards, signature: noSignature, nonSignerIds: [] }
  const { amount: lifetime, signature, nonSignerIds } = await loadGoodSignature(context, holder)
  return { lifetime, signature, nonSignerIds }
}
