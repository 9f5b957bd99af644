import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import { readRecipient } from '@/lib/chain/reads/recipient'
import { claimPlan } from '@/lib/rewards/claim-plan'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { claim } from '../claim'
import type { Baseline } from '../flow-record'
import { type Step, stepOf } from '../transaction'
import { updateRewards } from '../update-rewards'
import { loadGoodSignature } from './plan-network-proof'

type ClaimOf = { wallet: Address; vesting?: Address | undefined; amount: Sesh | null; baseline: Baseline }

/**
 * Prove the network's total if the contract does not hold it yet, then claim. Done when something was claimed since the
 * flow began; the proof is skipped once the contract holds what the flow set out to prove, however much was earned since.
 * @throws {ApiError} `refused-to-sign`; {ChainError} `reverted` when the signature would not be accepted.
 */
export async function planClaim(context: ChainContext, of: ClaimOf): Promise<Step[]> {
  const { wallet, vesting, amount, baseline } = of
  const holder = vesting ?? wallet
  const [{ recipient, limit }, { timestamp: now }] = await Promise.all([
    readRecipient(context, holder),
    readChainHead(context.rpc),
  ])
  if (recipient.claimed > (baseline.claimed ?? 0n)) return []
  const wanted = amount ?? undefined
  const needsProof = recipient.rewards < (baseline.lifetime ?? 0n)
  const proof = needsProof ? await loadGoodSignature(context, holder) : null
  const networkAmount = proof?.amount ?? recipient.rewards
  const { steps } = claimPlan({ networkAmount, recipient, limit, now, wanted })
  return steps.flatMap((step) => {
    if (step.kind === 'claim') return [stepOf('claim', claim, { ...step, vesting }, context.deployment)]
    if (!proof) return []
    const { signature, nonSignerIds } = proof
    const input = { wallet: holder, lifetime: sesh(step.lifetime), signature, nonSignerIds }
    return [stepOf('update-rewards', updateRewards, input, context.deployment)]
  })
}

/** Prove somebody's total to the contract, for them; done when the contract holds what the flow set out to prove. */
export async function planProof(
  context: ChainContext,
  { recipient: wallet, baseline }: { recipient: Address; baseline: Baseline },
): Promise<Step[]> {
  const { recipient } = await readRecipient(context, wallet)
  if (recipient.rewards >= (baseline.lifetime ?? 0n)) return []
  const { amount: lifetime, signature, nonSignerIds } = await loadGoodSignature(context, wallet)
  const input = { wallet, lifetime, signature, nonSignerIds }
  return [stepOf('update-rewards', updateRewards, input, context.deployment)]
}
