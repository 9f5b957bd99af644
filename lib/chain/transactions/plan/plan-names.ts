import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import {
  readCommitment,
  readNameOffers,
  readNamePrices,
  readReferralOwed,
} from '@/lib/chain/reads/names/name-offers'
import { readNameRules } from '@/lib/chain/reads/names/name-rules'
import { readNameState } from '@/lib/chain/reads/names/name-state'
import { InputError } from '@/lib/errors/input-error'
import type { PinnedName } from '@/lib/names/pinned-name'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import type { Baseline, StepRecord } from '../flow-record'
import type { Intent } from '../intents'
import { claimReferral, commitNames, registerNames } from '../names/buy-names'
import { burnName, renewName, setRecord, transferName } from '../names/keep-names'
import { namesOf } from '@/lib/names/names-of'
import { type Step, stepOf } from '../transaction'
import { approveFirst } from './approve-first'
import { wasMined } from './checks'

type Wish<K extends Intent['kind']> = Extract<Intent, { kind: K }>

/** Commit; done when the registrar holds the commitment, whoever sent it (a relayer may have). */
export async function planCommit(context: ChainContext, intent: Wish<'commit-names'>): Promise<Step[]> {
  const held = await readCommitment(context, intent.commitment)
  return held ? [] : [stepOf('commit-names', commitNames, intent, context.deployment)]
}

/** Approve exactly today's total, then register. Done when this flow's own registration was mined. */
export async function planNamePurchase(
  context: ChainContext,
  {
    wallet,
    intent,
    steps,
  }: { wallet: Address; intent: Wish<'register-names'>; steps: readonly StepRecord[] },
): Promise<Step[]> {
  if (wasMined(steps, 'register-names')) return []
  const { registrations, skipTaken, maxTotal } = intent
  const [offers, prices] = await Promise.all([
    readNameOffers(
      context,
      registrations.map(({ label }) => label),
    ),
    readNamePrices(context, registrations),
  ])
  const isLeftOut = (index: number) => skipTaken && offers[index]?.isAvailable === false
  const total = sesh(prices.reduce((sum, price, index) => (isLeftOut(index) ? sum : sum + price), 0n))
  if (total > maxTotal) throw new InputError('price-raised', { total, agreed: maxTotal })
  const left = registrations.filter((_, index) => !isLeftOut(index))
  const last = stepOf('register-names', registerNames, { ...intent, left, total }, context.deployment)
  const spender = namesOf(context.deployment).registrar
  return approveFirst(context, { wallet, spender, total, purpose: 'names', last })
}

/** Approve exactly the fee, then renew; done when the name's period began later than as the flow began. */
export async function planRenewal(
  context: ChainContext,
  { wallet, intent, baseline }: { wallet: Address; intent: Wish<'renew-name'>; baseline: Baseline },
): Promise<Step[]> {
  const [state, rules] = await Promise.all([
    readNameState(context, intent.name.registryName),
    readNameRules(context),
  ])
  if (baseline.renewedAt !== null && state.renewedAt > baseline.renewedAt) return []
  requireOwner(wallet, state.owner, intent.name)
  const fee = rules.registrationFee
  const last = stepOf('renew-name', renewName, { ...intent, fee }, context.deployment)
  const spender = namesOf(context.deployment).registry
  return approveFirst(context, { wallet, spender, total: fee, purpose: 'names', last })
}

/** Write one record; done when the registry holds the text. */
export async function planRecord(
  context: ChainContext,
  wallet: Address,
  intent: Wish<'set-record'>,
): Promise<Step[]> {
  const state = await readNameState(context, intent.name.registryName)
  if (state.records[intent.record] === intent.text) return []
  requireOwner(wallet, state.owner, intent.name)
  return [stepOf('set-record', setRecord, intent, context.deployment)]
}

/** Clear what the name says of its present owner, approve the registry's fee, hand the name over. */
export async function planTransfer(
  context: ChainContext,
  wallet: Address,
  intent: Wish<'transfer-name'>,
): Promise<Step[]> {
  const { name, to, clearRecords } = intent
  const [state, rules] = await Promise.all([
    readNameState(context, name.registryName),
    readNameRules(context),
  ])
  if (sameAddress(state.owner ?? undefined, to)) return []
  requireOwner(wallet, state.owner, name)
  const clearing = (['session', 'lokinet'] as const)
    .filter((record) => clearRecords && state.records[record] !== '')
    .map((record) => stepOf('set-record', setRecord, { name, record, text: '' }, context.deployment))
  const fee = rules.transferFee
  const last = stepOf('transfer-name', transferName, { name, from: wallet, to, fee }, context.deployment)
  const spender = namesOf(context.deployment).registry
  const paid = { wallet, spender, total: fee, purpose: 'names', last } as const
  return [...clearing, ...(await approveFirst(context, paid))]
}

/** Give a name up; done when nobody holds it. */
export async function planBurn(
  context: ChainContext,
  wallet: Address,
  intent: Wish<'burn-name'>,
): Promise<Step[]> {
  const { owner } = await readNameState(context, intent.name.registryName)
  if (owner === null) return []
  requireOwner(wallet, owner, intent.name)
  return [stepOf('burn-name', burnName, intent, context.deployment)]
}

/** Take what purchases brought; done when nothing is owed. */
export async function planReferral(context: ChainContext, wallet: Address): Promise<Step[]> {
  const amount = await readReferralOwed(context, wallet)
  return amount === 0n ? [] : [stepOf('claim-referral', claimReferral, { amount }, context.deployment)]
}

function requireOwner(wallet: Address, owner: Address | null, { label }: PinnedName) {
  if (!sameAddress(owner ?? undefined, wallet)) throw new InputError('not-your-name', { name: label ?? '' })
}
