import 'server-only'
import type { Hex } from 'viem'
import { readOrderFacts } from '@/lib/chain/reads/market/order-facts'
import { readIsSigned } from '@/lib/chain/reads/market/signed'
import { judgeOrder } from '@/lib/market/judge-order'
import type { PostedOrder } from '@/lib/market/market-queries'
import type { FactsBlock, OrderFacts } from '@/lib/market/order-facts'
import type { OrderShape } from '@/lib/market/order-shape'
import { orderState, type OrderState } from '@/lib/market/order-state'
import type { Refusal } from '@/lib/market/refusals'
import { readWireSignedOrder } from '@/lib/market/reshape-order'
import { criteriaRoot } from '@/lib/market/seaport/criteria'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { type OrderDomain, orderHash } from '@/lib/market/seaport/typed-data'
import { namesOf } from '@/lib/names/names-of'
import type { UnixSeconds } from '@/lib/units/time'
import type { MarketSource } from '../order-book'
import { knownLabels } from '../store/save-orders'
import { judgeLabels } from './judge-labels'
import { judgeMaker } from './judge-maker'
import { refusalOfState } from './refusal-of-state'
import { trySale } from './try-sale'

/** An order that passed every check. */
export type Taken = {
  hash: Hex
  signed: SignedOrder
  shape: OrderShape
  facts: OrderFacts
  state: OrderState
  labels: ReadonlyMap<bigint, string>
  criteriaIds: readonly bigint[] | null
  posted: PostedOrder
}

export type Judged = { hash: Hex; taken: Taken } | { hash: Hex; refusal: Refusal }

export type Bench = {
  source: MarketSource
  domain: OrderDomain
  at: FactsBlock
  barred: ReadonlySet<string>
}

/** Checks an order from V01 to V16, in that order, against one block of the chain. The first finding counts. */
export async function judgePosted(bench: Bench, posted: PostedOrder): Promise<Judged> {
  const signed = readWireSignedOrder(posted)
  const hash = orderHash(signed.components)
  const judged = await judge(bench, posted, signed)
  return 'refusal' in judged ? { hash, ...judged } : { hash, taken: { hash, signed, posted, ...judged } }
}

type Rest = Omit<Taken, 'hash' | 'signed' | 'posted'>

async function judge(
  bench: Bench,
  posted: PostedOrder,
  signed: SignedOrder,
): Promise<Rest | { refusal: Refusal }> {
  const { source, domain, at } = bench
  const { components: order } = signed
  const rules = { domain, order, terms: at.terms, now: at.timestamp }
  const formal = judgeOrder({ ...rules, termEndsAt: null })
  if ('refusal' in formal) return formal
  const { shape } = formal
  const [facts] = await readOrderFacts(source.context, [{ order, shape }], at)
  if (!facts) return { refusal: { code: 'V09', reason: 'cancelled' } }
  if (shape.side === 'ask') {
    const inTime = judgeOrder({ ...rules, termEndsAt: firstTermEnd(facts) })
    if ('refusal' in inTime) return inTime
  }
  if (facts.counter !== order.counter) return { refusal: { code: 'V07', reason: 'counter-moved' } }
  const unsigned = await judgeSignature(bench, signed, shape, posted)
  if (unsigned) return { refusal: unsigned }
  const state = orderState({ ...rules, shape, facts })
  const idle = refusalOfState(state)
  if (idle) return { refusal: idle }
  const criteriaIds = posted.criteria?.tokenIds.map(BigInt) ?? null
  const last = await judgeLast(bench, { signed, shape, facts, posted, criteriaIds: criteriaIds ?? [] })
  return 'refusal' in last ? last : { shape, facts, state, labels: last.labels, criteriaIds }
}

const firstTermEnd = ({ names }: OrderFacts): UnixSeconds | null =>
  names.reduce<UnixSeconds | null>(
    (first, { expiresAt }) =>
      first === null || (expiresAt !== null && expiresAt < first) ? expiresAt : first,
    null,
  )

/** V08: the signature, its bulk proof, and the set behind a merkle root. */
async function judgeSignature(
  { source, domain, at }: Bench,
  signed: SignedOrder,
  shape: OrderShape,
  { criteria }: PostedOrder,
): Promise<Refusal | null> {
  const isSigned = await readIsSigned({ context: source.context, block: at.number }, signed, domain)
  if (!isSigned) return { code: 'V08', reason: 'bad-signature' }
  const isOfSet = shape.criteria !== null && shape.criteria !== 0n
  if (isOfSet !== (criteria !== null)) return { code: 'V08', reason: 'bad-criteria' }
  const isRight = !criteria || criteriaRoot(criteria.tokenIds.map(BigInt)) === shape.criteria
  return isRight ? null : { code: 'V08', reason: 'bad-criteria' }
}

type Last = Pick<Taken, 'signed' | 'shape' | 'facts' | 'posted'> & { criteriaIds: readonly bigint[] }

/** What is left when signature and state are good: the maker, the labels, and a trial. */
async function judgeLast(
  { source, at, barred }: Bench,
  { signed, shape, facts, posted, criteriaIds }: Last,
): Promise<{ labels: ReadonlyMap<bigint, string> } | { refusal: Refusal }> {
  const { store, context } = source
  const known = await knownLabels(store.database, shape.tokenIds)
  const labelled = judgeLabels(posted, shape, { known, mode: namesOf(context.deployment).labelMode })
  const refusal = await judgeMaker(store.database, {
    ...{ maker: signed.components.offerer, shape, facts, barred },
  })
  if (refusal?.code === 'V11') return { refusal }
  if ('refusal' in labelled) return labelled
  if (refusal) return { refusal }
  const trial = await trySale(context, { signed, shape, candidates: criteriaIds, at })
  return trial?.result === 'reverted'
    ? { refusal: { code: 'V16', reason: 'not-fillable', details: trial.error } }
    : labelled
}
