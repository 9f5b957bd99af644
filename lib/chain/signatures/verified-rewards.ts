import type { Address } from 'viem'
import { fetchRewardSignature } from '@/lib/api/backend/signatures'
import { type ChainContext, chainContext } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { readSigningSet } from '@/lib/chain/reads/signing-set'
import { rewardMessage } from '@/lib/crypto'
import type { Sesh } from '@/lib/units/sesh'
import type { BlockHeight } from '@/lib/units/time'
import { type SignatureCheck, verifySignature } from './verify-signature'

/** A wallet's lifetime total with the network's signature over it, checked in this browser. */
export type VerifiedRewards = SignatureCheck & {
  /** Lifetime total that was signed. */
  amount: Sesh
  /** Height of the network at which it was signed. */
  height: BlockHeight
}

/** Asks the network to sign a wallet's lifetime total and verifies the answer. @throws {ApiError | ChainError | CryptoError} */
export async function loadVerifiedRewards(
  context: ChainContext,
  wallet: Address,
  signal?: AbortSignal,
): Promise<VerifiedRewards> {
  const { amount, height, signature, nonSignerIds } = await fetchRewardSignature(wallet, signal)
  const set = await readSigningSet(context)
  const message = rewardMessage(set.tags, { recipient: wallet, lifetime: amount })
  return { ...verifySignature({ set, message, signature, nonSignerIds }), amount, height }
}

/** As `loadVerifiedRewards`, for callers that do not read the chain otherwise. */
export const loadVerifiedRewardsOf = (deployment: PublicDeployment, wallet: Address, signal?: AbortSignal) =>
  loadVerifiedRewards(chainContext(deployment), wallet, signal)
