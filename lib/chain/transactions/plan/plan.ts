import type { Address } from 'viem'
import { fetchRewardsAccount } from '@/lib/api/backend/client'
import type { ChainContext } from '@/lib/chain/public-client'
import { readOpenNode } from '@/lib/chain/reads/open-node'
import { readRecipient } from '@/lib/chain/reads/recipient'
import { readSessionNode } from '@/lib/chain/reads/session-nodes'
import type { Baseline } from '../flow-record'
import type { Intent } from '../intents'
import type { Step } from '../transaction'
import { planClaim } from './plan-claim'
import { contributionOf, planContribution, planFinalization, planWithdrawal } from './plan-contribution'
import { planExit, planExitAfterWait, planExitRequest, planLiquidation } from './plan-node'

export type PlanOf = { wallet: Address; intent: Intent; baseline: Baseline }

/**
 * The transactions that an intent still takes, from the chain's present state; empty when it is done.
 * @throws {InputError | ChainError | ApiError} when it cannot be done (any more): nothing has been sent then.
 */
export function planSteps(context: ChainContext, { wallet, intent, baseline }: PlanOf): Promise<Step[]> {
  switch (intent.kind) {
    case 'contribute':
      return planContribution(context, { wallet, intent, baseline })
    case 'withdraw':
      return planWithdrawal(context, { wallet, intent, baseline })
    case 'finalize':
      return planFinalization(context, { wallet, intent, baseline })
    case 'claim':
      return planClaim(context, { wallet, amount: intent.amount, baseline })
    case 'request-exit':
      return planExitRequest(context, intent.nodeId, baseline)
    case 'exit':
      return planExit(context, intent.nodeId)
    case 'exit-after-wait':
      return planExitAfterWait(context, intent.nodeId)
    case 'liquidate':
      return planLiquidation(context, intent.nodeId)
  }
}

const nothing: Baseline = { contributed: null, claimed: null, lifetime: null, leaveRequestedAt: null }

/** What the chain (and for a claim the network) holds as a flow begins. */
export async function readBaseline(
  context: ChainContext,
  wallet: Address,
  intent: Intent,
): Promise<Baseline> {
  if (intent.kind === 'contribute') {
    const node = await readOpenNode(context.reader, intent.contract)
    return { ...nothing, contributed: contributionOf(node, wallet) }
  }
  if (intent.kind === 'request-exit') {
    const { data: node } = await readSessionNode(context, intent.nodeId)
    return { ...nothing, leaveRequestedAt: node.latestLeaveRequestAt ?? 0n }
  }
  return intent.kind === 'claim' ? readClaimBaseline(context, wallet) : nothing
}

/** Without the network's books a claim pays what the contract holds as proven, when there is any. */
async function readClaimBaseline(context: ChainContext, wallet: Address): Promise<Baseline> {
  const { recipient } = await readRecipient(context, wallet)
  const account = await fetchRewardsAccount(wallet).catch((error: unknown) => {
    if (recipient.rewards === recipient.claimed) throw error
    return null
  })
  return { ...nothing, claimed: recipient.claimed, lifetime: account?.lifetime ?? null }
}
