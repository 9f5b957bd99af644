import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readFunds } from '@/lib/chain/reads/market/maker-facts'
import { readFactsBlock, readOrderFacts } from '@/lib/chain/reads/market/order-facts'
import { readNameState } from '@/lib/chain/reads/names/name-state'
import { InputError } from '@/lib/errors/input-error'
import { MarketError, type MarketErrorCode } from '@/lib/market/market-error'
import { marketOf } from '@/lib/market/market-of'
import type { FactsBlock } from '@/lib/market/order-facts'
import { type OrderShape, readShape } from '@/lib/market/order-shape'
import { orderState } from '@/lib/market/order-state'
import { priceAt } from '@/lib/market/price-at'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import { approveSesh } from '../approve-sesh'
import type { StepRecord } from '../flow-record'
import type { MarketIntent } from '../market/market-intents'
import { buyNames } from '../market/trade-names'
import { setRecord } from '../names/keep-names'
import { type CallStep, stepOf } from '../transaction'
import { requireSesh, wasMined } from './checks'

type Wish = Extract<MarketIntent, { kind: 'buy-names' }>
type PurchaseOf = { wallet: Address; intent: Wish; steps: readonly StepRecord[] }

/**
 * Approve exactly the price, buy what can be bought now of what was wanted, then point the name to an account where that is
 * wanted. Done when the wallet holds what it bought.
 */
export async function planPurchase(
  context: ChainContext,
  { wallet, intent, steps }: PurchaseOf,
): Promise<CallStep[]> {
  const block = await readFactsBlock(context)
  const wanted = await judgeListings(context, wallet, intent, block)
  const isBought = wanted.some(({ isHeld }) => isHeld)
  const ready = wanted.filter(({ isHeld, reason }) => !isHeld && reason === null)
  const pointing = await planPointing(context, intent)
  if (wasMined(steps, 'buy-names') || (ready.length === 0 && isBought)) return pointing
  if (ready.length === 0) throw new MarketError(onlyReason(wanted) ?? 'nothing-left')
  const { currency } = block.terms
  const total = sesh(
    ready.reduce((sum, { listing }) => sum + priceAt(listing.components, currency, block.timestamp), 0n),
  )
  if (total > intent.maxTotal) throw new InputError('price-raised', { total, agreed: intent.maxTotal })
  const funds = await readFunds({ context, block: block.number }, wallet)
  requireSesh(funds.balance, total)
  const amount = sesh(intent.openOffers + total)
  const buying = stepOf('buy-names', buyNames, { buyer: wallet, listings: ready, total }, context.deployment)
  if (funds.allowance >= amount) return [buying, ...pointing]
  const approval = { spender: marketOf(context.deployment).conduit, amount, purpose: 'market' as const }
  return [stepOf('approve', approveSesh, approval, context.deployment), buying, ...pointing]
}

type Judged = Wish['listings'][number] & {
  shape: Pick<OrderShape, 'taker'>
  /** The wallet holds all of its names. */
  isHeld: boolean
  /** Why it cannot be bought now. */
  reason: MarketErrorCode | null
}

async function judgeListings(
  context: ChainContext,
  wallet: Address,
  { listings }: Wish,
  block: FactsBlock,
): Promise<Judged[]> {
  const judged = listings.map(async (wanted): Promise<Judged> => {
    const order = wanted.listing.components
    const read = readShape(order, block.terms)
    if ('refusal' in read)
      return { ...wanted, shape: { taker: null }, isHeld: false, reason: read.refusal.reason }
    const { shape } = read
    const [facts] = await readOrderFacts(context, [{ order, shape }], block)
    if (!facts) throw new RangeError('A listing without facts.')
    const isHeld = facts.names.every(({ owner }) => sameAddress(owner ?? undefined, wallet))
    const isForOther = shape.taker !== null && !sameAddress(shape.taker, wallet)
    const { reason } = orderState({ order, shape, facts, terms: block.terms, now: block.timestamp })
    return { ...wanted, shape, isHeld, reason: reason ?? (isForOther ? 'not-fillable' : null) }
  })
  return Promise.all(judged)
}

const onlyReason = (wanted: readonly Judged[]): MarketErrorCode | null =>
  wanted.length === 1 ? (wanted[0]?.reason ?? null) : null

/** The record of the one name that is bought, unless it says so already. */
async function planPointing(context: ChainContext, { record, listings }: Wish): Promise<CallStep[]> {
  const [name, other] = listings.flatMap(({ names }) => names)
  if (record === null || !name || other) return []
  const { records } = await readNameState(context, name.registryName)
  if (records.session === record) return []
  const input = { name, record: 'session' as const, text: record }
  return [stepOf('set-record', setRecord, input, context.deployment)]
}
