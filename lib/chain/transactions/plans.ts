import { type Address, isAddressEqual } from 'viem'
import type { ChainReader } from '@/lib/chain/public-client'
import { readAllowance, readBalances } from '@/lib/chain/reads/balances'
import { readOpenNode } from '@/lib/chain/reads/open-node'
import { readRecipient } from '@/lib/chain/reads/rewards'
import type { BlsSignature } from '@/lib/crypto/bls/bls-signature'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { claimPlan } from '@/lib/rewards/claim-plan'
import { checkContribution } from '@/lib/staking/check-contribution'
import { fundingState } from '@/lib/staking/contribution-contract'
import { contributionLimits } from '@/lib/staking/contribution-limits'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { approveSesh } from './approve-sesh'
import { claim } from './claim'
import { contribute } from './contribute'
import { type Step, stepOf } from './transaction'
import { updateRewards } from './update-rewards'

type On = { reader: ChainReader; deployment: PublicDeployment; wallet: Address }

export type ContributeOf = { contract: Address; amount: Sesh; beneficiary: Address }

/**
 * Approve exactly the amount, then contribute. The approval is left out when the allowance is already exactly that much or more;
 * an allowance that changed meanwhile shows up as another plan.
 * @throws {InputError} when the node would not take the amount any more: nothing has been sent then.
 */
export async function planContribution(
  { reader, deployment, wallet }: On,
  of: ContributeOf,
): Promise<Step[]> {
  const [node, balances, allowance] = await Promise.all([
    readOpenNode(reader, of.contract),
    readBalances(reader, deployment, wallet),
    readAllowance(reader, deployment, { owner: wallet, spender: of.contract }),
  ])
  const mine = node.contributions.find(({ contributor }) => isAddressEqual(contributor, wallet))
  const reserved = node.reservations.find(({ contributor }) => isAddressEqual(contributor, wallet))
  const limits = contributionLimits({
    node: fundingState(node),
    wallet,
    walletContribution: mine?.amount ?? sesh(0n),
    walletReservation: reserved?.amount ?? sesh(0n),
    balance: balances.sesh,
  })
  const problem = checkContribution({ amount: of.amount, limits, balance: balances.sesh })
  if (problem) throw problem
  const approval = { spender: of.contract, amount: of.amount }
  const steps = [stepOf('contribute', contribute, of, deployment)]
  return allowance >= of.amount ? steps : [stepOf('approve', approveSesh, approval, deployment), ...steps]
}

export type ClaimOf = {
  /** What the network signed, with its signature. */
  lifetime: Sesh
  signature: BlsSignature
  nonSignerIds: readonly bigint[]
  /** Everything that is claimable when undefined. */
  wanted: Sesh | undefined
  /** What the wallet had claimed when this claim began: once that has grown, the claim is done. */
  claimedBefore: Sesh
}

/** Prove the network's total if the chain does not hold it yet, then claim. Continues after an interrupted claim. */
export async function planClaim({ reader, deployment, wallet }: On, of: ClaimOf): Promise<Step[]> {
  const [{ recipient, limit }, block] = await Promise.all([
    readRecipient(reader, deployment, wallet),
    reader.getBlock({ blockTag: 'latest' }),
  ])
  if (recipient.claimed > of.claimedBefore) return []
  const { steps } = claimPlan({
    networkAmount: of.lifetime,
    recipient,
    limit,
    now: unixSeconds(block.timestamp),
    wanted: of.wanted,
  })
  return steps.map((step) =>
    step.kind === 'update'
      ? stepOf('update-rewards', updateRewards, { wallet, ...of, lifetime: step.lifetime }, deployment)
      : stepOf('claim', claim, step, deployment),
  )
}
