import 'server-only'
import { getAddress, type Hex } from 'viem'
import type { z } from 'zod'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import { encodeFill, simulateFill } from '@/lib/chain/reads/market/simulate-fill'
import type { fillPreview } from '@/lib/market/market-api'
import type { previewRequest } from '@/lib/market/market-queries'
import type { FactsBlock } from '@/lib/market/order-facts'
import { priceAt } from '@/lib/market/price-at'
import { readWireSignedOrder } from '@/lib/market/reshape-order'
import { acceptAnyCall, acceptCall } from '@/lib/market/seaport/accept'
import { buyCall, buyManyCall, buyPrivateCall } from '@/lib/market/seaport/buy'
import { criteriaProof } from '@/lib/market/seaport/criteria'
import type { FillCall } from '@/lib/market/seaport/fill-call'
import { blockOf, lookAgain } from '../follow/look-again'
import { RequestProblem } from '../http/problem'
import type { OrderBook } from '../order-book'
import { criteriaIdsOf, findOrders, type FoundOrder } from '../store/find-orders'
import { freshnessOf } from './freshness'

type Asked = z.infer<typeof previewRequest>
type Preview = z.infer<typeof fillPreview>
type Item = { order: FoundOrder; price: bigint; criteriaIds: bigint[] | null }

/** How a fill would go now: what can be filled, the call, and a trial of it by the account that fills. */
export async function answerPreview(book: OrderBook, asked: Asked): Promise<Preview> {
  const { database } = book.store
  const at = await readFactsBlock(book.context)
  const hashes = asked.hashes as Hex[]
  await lookAgain(book, hashes, at)
  const orders = await findOrders(database, hashes)
  const items = await Promise.all(
    orders.map(async (order): Promise<Item> => ({
      order,
      price: order.side === 'ask' ? priceOf(order, at) : order.startPrice,
      criteriaIds: await criteriaIdsOf(database, order.criteriaRoot),
    })),
  )
  const fillable = items.filter(({ order }) => order.status === 'active')
  const call = callOf(asked, fillable, at)
  const sums = sumsOf(fillable)
  return {
    items: hashes.map((hash) =>
      presentItem(
        hash,
        items.find(({ order }) => order.hash === hash),
      ),
    ),
    ...sums,
    call: call && { to: at.terms.seaport, data: encodeFill(call) },
    simulation: await simulate(book, asked, { call, total: BigInt(sums.total), at }),
    freshness: freshnessOf({ ...blockOf(at), hash: at.hash }),
  }
}

const priceOf = (order: FoundOrder, at: FactsBlock) =>
  priceAt(
    readWireSignedOrder({ order: order.parameters, signature: order.signature }).components,
    at.terms.currency,
    at.timestamp,
  )

function sumsOf(items: readonly Item[]) {
  const sum = (read: (item: Item) => bigint) =>
    items.reduce((total, item) => total + read(item), 0n).toString()
  return {
    total: sum(({ order, price }) => (order.side === 'ask' ? price : 0n)),
    proceeds: sum(({ order, price }) =>
      order.side === 'bid' ? price - order.marketFee - order.registryFee : 0n,
    ),
    marketFee: sum(({ order }) => order.marketFee),
    registryFee: sum(({ order }) => order.registryFee),
  }
}

function presentItem(hash: Hex, item: Item | undefined): Preview['items'][number] {
  if (!item)
    return {
      hash,
      isFillable: false,
      reason: null,
      price: null,
      order: null,
      signature: null,
      criteriaIds: null,
    }
  const { order, price, criteriaIds } = item
  return {
    ...{ hash, isFillable: order.status === 'active', reason: order.reason, price: price.toString() },
    ...{ order: order.parameters, signature: order.signature },
    criteriaIds: criteriaIds?.map(String) ?? null,
  }
}

/** Null when nothing is left that could be filled. @throws {RequestProblem} for what does not go into one call. */
function callOf({ account, token }: Asked, items: readonly Item[], at: FactsBlock): FillCall | null {
  const [first, ...others] = items
  if (!first) return null
  const filler = { account: getAddress(account), conduitKey: at.terms.conduitKey }
  const signed = items.map(({ order }) =>
    readWireSignedOrder({ order: order.parameters, signature: order.signature }),
  )
  const [one] = signed
  if (!one) return null
  const isAlone = others.length === 0
  if (!isAlone && items.some(({ order }) => order.side === 'bid' || order.taker !== null))
    throw new RequestProblem('bad-request', 'Offers and private listings are filled one by one.')
  if (first.order.side === 'ask') {
    if (first.order.taker) return buyPrivateCall(one, filler)
    return isAlone ? buyCall(one, filler) : buyManyCall(signed, filler)
  }
  if (first.order.criteriaRoot === null) return acceptCall(one, filler)
  if (token === null) throw new RequestProblem('bad-request', 'token: which name is sold?')
  const proof = first.criteriaIds ? criteriaProof(first.criteriaIds, BigInt(token)) : []
  if (!proof) throw new RequestProblem('bad-request', 'token: the offer is not for this name.')
  return acceptAnyCall(one, { tokenId: BigInt(token), proof }, filler)
}

type Trial = { call: FillCall | null; total: bigint; at: FactsBlock }

function simulate(
  { context }: OrderBook,
  { account, maxTotal }: Asked,
  { call, total, at }: Trial,
): Promise<Preview['simulation']> | Preview['simulation'] {
  if (!call) return { result: 'not-run', because: 'nothing-left' }
  if (maxTotal !== null && total > BigInt(maxTotal)) return { result: 'not-run', because: 'above-max-total' }
  return simulateFill(context, { fill: call, account: getAddress(account), block: at.number })
}
