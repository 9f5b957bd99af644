import { type Address, isAddressEqual } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readAllowance, readBalances } from '@/lib/chain/reads/balances'
import { loadLiveOpenNode, readOpenNode } from '@/lib/chain/reads/open-node'
import { ChainError } from '@/lib/errors/chain-error'
import { checkContribution } from '@/lib/staking/check-contribution'
import { fundingState } from '@/lib/staking/contribution-contract'
import { contributionLimits } from '@/lib/staking/contribution-limits'
import type { OpenNode } from '@/lib/staking/open-node'
import { sesh } from '@/lib/units/sesh'
import { approveSesh } from '../approve-sesh'
import { contribute } from '../contribute'
import { finalize } from '../finalize'
import type { Baseline } from '../flow-record'
import type { Intent } from '../intents'
import { type Step, stepOf } from '../transaction'
import { withdrawContribution } from '../withdraw-contribution'

type Of<K extends Intent['kind']> = {
  wallet: Address
  intent: Extract<Intent, { kind: K }>
  baseline: Baseline
}

/** What a wallet has in a contribution contract; 0n for none. */
export const contributionOf = (node: OpenNode, wallet: Address) =>
  node.contributions.find(({ contributor }) => isAddressEqual(contributor, wallet))?.amount ?? sesh(0n)

/** What a wallet gets back when its contract starts over; the stake of a started node is not in the contract. */
export const refundOf = (node: OpenNode, wallet: Address) =>
  node.status === 'finalized' ? sesh(0n) : contributionOf(node, wallet)

/**
 * Approve exactly the amount, then contribute. No approval when the contract may already take that much; done when the
 * wallet's contribution has grown by the amount since the flow began.
 * @throws {InputError} when the node does not take the amount (any more); {ApiError} `not-found` for a foreign contract.
 */
export async function planContribution(context: ChainContext, of: Of<'contribute'>): Promise<Step[]> {
  const { wallet, intent, baseline } = of
  const { contract, amount, beneficiary, vesting } = intent
  const holder = vesting ?? wallet
  const [node, balances, allowance] = await Promise.all([
    loadLiveOpenNode(context, contract),
    readBalances(context, holder),
    readAllowance(context, { owner: holder, spender: contract }),
  ])
  const mine = contributionOf(node, holder)
  if (mine >= (baseline.contributed ?? 0n) + amount) return []
  const reservation = node.reservations.find(({ contributor }) => isAddressEqual(contributor, holder))
  const limits = contributionLimits({
    node: fundingState(node),
    wallet: holder,
    walletContribution: mine,
    walletReservation: reservation?.amount ?? sesh(0n),
    balance: balances.sesh,
  })
  const problem = checkContribution({ amount, limits, balance: balances.sesh })
  if (problem?.code === 'above-balance')
    throw new ChainError({ code: 'insufficient-sesh', values: { balance: balances.sesh, needed: amount } })
  if (problem) throw problem
  const { deployment } = context
  const approval = { spender: contract, amount }
  const last = stepOf('contribute', contribute, { contract, amount, beneficiary, vesting }, deployment)
  // A vesting contract approves for itself.
  return vesting || allowance >= amount
    ? [last]
    : [stepOf('approve', approveSesh, approval, deployment), last]
}

/** Take the whole contribution back; done when there is none left. The contract itself says when it is too early. */
export async function planWithdrawal(context: ChainContext, of: Of<'withdraw'>): Promise<Step[]> {
  const { wallet, intent } = of
  const { contract, vesting } = intent
  const node = await loadLiveOpenNode(context, contract)
  const amount = contributionOf(node, vesting ?? wallet)
  if (amount === 0n) return []
  const input = { contract, amount, isOperator: isAddressEqual(node.operator, wallet), vesting }
  return [stepOf('withdraw', withdrawContribution, input, context.deployment)]
}

/** Start a full node by hand; done when it is finalized. */
export async function planFinalization(context: ChainContext, of: Of<'finalize'>): Promise<Step[]> {
  const { contract } = of.intent
  const { status } = await readOpenNode(context.reader, contract)
  return status === 'finalized' ? [] : [stepOf('finalize', finalize, { contract }, context.deployment)]
}
