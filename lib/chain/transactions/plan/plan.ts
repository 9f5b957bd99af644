import type { Address } from 'viem'
import { fetchRewardsAccount } from '@/lib/api/backend/client'
import type { ChainContext } from '@/lib/chain/public-client'
import { readNameState } from '@/lib/chain/reads/names/name-state'
import { readOpenNode } from '@/lib/chain/reads/open-node'
import { readPoolRelease } from '@/lib/chain/reads/pool-release'
import { readRecipient } from '@/lib/chain/reads/recipient'
import { readVesting } from '@/lib/chain/reads/vesting'
import { readSessionNode } from '@/lib/chain/reads/session-nodes'
import type { Baseline, StepRecord } from '../flow-record'
import type { Intent } from '../intents'
import type { LiquidIntent } from '../liquid/liquid-intents'
import type { MarketIntent } from '../market/market-intents'
import type { MicroIntent } from '../micro/micro-intents'
import type { Step } from '../transaction'
import { planAcceptance } from './plan-acceptance'
import { planClaim, planProof } from './plan-claim'
import { contributionOf, planContribution, planFinalization, planWithdrawal } from './plan-contribution'
import {
  planBurn,
  planCommit,
  planNamePurchase,
  planRecord,
  planReferral,
  planRenewal,
  planTransfer,
} from './plan-names'
import { planLiquid } from './plan-liquid'
import { planListing } from './plan-listing'
import { planMicro } from './plan-micro'
import { planOffer } from './plan-offer'
import { planPurchase } from './plan-purchase'
import { planRevocation } from './plan-revocation'
import { planExit, planExitAfterWait, planExitRequest, planLiquidation } from './plan-node'
import { planOperation } from './plan-operation'
import { planPoolPayout } from './plan-pool'
import { planOpening, planReuse, planSoloRegistration } from './plan-registration'
import { planSend } from './plan-send'
import { planHandOver, planRelease } from './plan-vesting'
import { planCancelling, planCancellingAll } from './plan-withdrawals'

export type PlanOf = {
  wallet: Address
  intent: Intent
  baseline: Baseline
  /** What the flow has sent so far. */
  steps: readonly StepRecord[]
}

/**
 * The transactions and signatures that an intent still takes, from the chain's present state; empty when it is done.
 * @throws {InputError | ChainError | ApiError} when it cannot be done (any more): nothing has been sent then.
 */
export function planSteps(
  context: ChainContext,
  { wallet, intent, baseline, steps }: PlanOf,
): Promise<Step[]> {
  switch (intent.kind) {
    case 'contribute':
      return planContribution(context, { wallet, intent, baseline })
    case 'withdraw':
      return planWithdrawal(context, { wallet, intent, baseline })
    case 'finalize':
      return planFinalization(context, { wallet, intent, baseline })
    case 'claim':
      return planClaim(context, { wallet, ...intent, baseline })
    case 'request-exit':
      return planExitRequest(context, intent, baseline)
    case 'exit':
      return planExit(context, intent.nodeId)
    case 'exit-after-wait':
      return planExitAfterWait(context, intent.nodeId)
    case 'liquidate':
      return planLiquidation(context, intent.nodeId)
    case 'prove-rewards':
      return planProof(context, { ...intent, baseline })
    case 'pay-out-pool':
      return planPoolPayout(context, baseline)
    case 'release':
      return planRelease(context, intent.vesting, baseline)
    case 'hand-over-vesting':
      return planHandOver(context, intent)
    case 'register-solo':
      return planSoloRegistration(context, { wallet, intent, baseline, steps })
    case 'open-node':
      return planOpening(context, { wallet, intent, baseline, steps })
    case 'reuse-contract':
      return planReuse(context, { wallet, intent, baseline, steps })
    case 'update-keys':
    case 'update-fee':
    case 'update-start':
    case 'update-reservations':
    case 'reset':
    case 'rescue':
    case 'update-beneficiary':
      return planOperation(context, wallet, intent)
    case 'commit-names':
      return planCommit(context, intent)
    case 'register-names':
      return planNamePurchase(context, { wallet, intent, steps })
    case 'renew-name':
      return planRenewal(context, { wallet, intent, baseline })
    case 'set-record':
      return planRecord(context, wallet, intent)
    case 'transfer-name':
      return planTransfer(context, wallet, intent)
    case 'burn-name':
      return planBurn(context, wallet, intent)
    case 'claim-referral':
      return planReferral(context, wallet)
    case 'send-sesh':
      return planSend(context, { wallet, intent, steps })
    case 'revoke-name-approval':
    case 'revoke-operator':
    case 'revoke-allowance':
      return planRevocation(context, wallet, intent)
    case 'list-names':
    case 'make-offer':
    case 'buy-names':
    case 'accept-offer':
    case 'cancel-orders':
    case 'cancel-all-orders':
      return planTrade(context, { wallet, intent, steps })
    default:
      return planStakingForOthers(context, { wallet, intent, steps })
  }
}

type TradeOf = Pick<PlanOf, 'wallet' | 'steps'> & { intent: MarketIntent }

async function planTrade(context: ChainContext, { wallet, intent, steps }: TradeOf): Promise<Step[]> {
  switch (intent.kind) {
    case 'list-names':
      return planListing(context, { wallet, intent, steps })
    case 'make-offer':
      return planOffer(context, { wallet, intent, steps })
    case 'buy-names':
      return planPurchase(context, { wallet, intent, steps })
    case 'accept-offer':
      return planAcceptance(context, { wallet, intent, steps })
    case 'cancel-orders':
      return planCancelling(context, wallet, intent.orders)
    case 'cancel-all-orders':
      return planCancellingAll(context, steps)
  }
}

type ForOthersOf = Pick<PlanOf, 'wallet' | 'steps'> & { intent: LiquidIntent | MicroIntent }

const isOfVault = (intent: LiquidIntent | MicroIntent): intent is LiquidIntent => 'vault' in intent

const planStakingForOthers = (
  context: ChainContext,
  { wallet, intent, steps }: ForOthersOf,
): Promise<Step[]> =>
  isOfVault(intent)
    ? planLiquid(context, { wallet, intent, steps })
    : planMicro(context, { wallet, intent, steps })

const nothing: Baseline = {
  contributed: null,
  claimed: null,
  lifetime: null,
  leaveRequestedAt: null,
  paidOutAt: null,
  held: null,
  renewedAt: null,
}

/** What the chain (and for a claim the network) holds as a flow begins. */
export async function readBaseline(
  context: ChainContext,
  wallet: Address,
  intent: Intent,
): Promise<Baseline> {
  if (intent.kind === 'contribute') {
    const node = await readOpenNode(context.reader, intent.contract)
    return { ...nothing, contributed: contributionOf(node, intent.vesting ?? wallet) }
  }
  if (intent.kind === 'request-exit') {
    const { data: node } = await readSessionNode(context, intent.nodeId)
    return { ...nothing, leaveRequestedAt: node.latestLeaveRequestAt ?? 0n }
  }
  if (intent.kind === 'pay-out-pool')
    return { ...nothing, paidOutAt: (await readPoolRelease(context)).lastPaidOutAt }
  if (intent.kind === 'release')
    return { ...nothing, held: (await readVesting(context, intent.vesting)).balance }
  if (intent.kind === 'renew-name')
    return { ...nothing, renewedAt: (await readNameState(context, intent.name.registryName)).renewedAt }
  if (intent.kind === 'prove-rewards')
    return { ...nothing, lifetime: (await fetchRewardsAccount(intent.recipient)).lifetime }
  return intent.kind === 'claim' ? readClaimBaseline(context, intent.vesting ?? wallet) : nothing
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
