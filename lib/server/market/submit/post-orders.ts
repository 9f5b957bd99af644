import 'server-only'
import { getAddress, type Hex } from 'viem'
import type { z } from 'zod'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import type { postedOrders } from '@/lib/market/market-api'
import { presentOrders } from '../answer/present-order'
import { cursorOf, freshnessOf } from '../answer/freshness'
import type { MarketSource } from '../order-book'
import { findOrders } from '../store/find-orders'
import { cheaperListings, knownHashes } from '../store/save-orders'
import { type Bench, type Judged, judgePosted } from './judge-posted'
import { readPosted, type ReadOrder } from './read-posted'
import { takeOrder } from './take-order'

type Answer = z.infer<typeof postedOrders>
type Result = Answer['results'][number]

/**
 * Judges and keeps posted orders, each by itself: one that is refused stops none of the others, and one that was here already is
 * told as it is. The same order in another encoding of its signature is the same order.
 * @throws {z.ZodError} when the envelope is wrong.
 */
export async function postOrders(
  source: MarketSource,
  body: unknown,
  barred: ReadonlySet<string>,
): Promise<Answer> {
  const { domain, orders } = readPosted(body)
  const at = await readFactsBlock(source.context)
  const bench = {
    ...{ source, at, barred },
    domain: { chainId: domain.chainId, seaport: getAddress(domain.seaport) },
  }
  const judged = await Promise.all(orders.map((order) => judgeOne(bench, order)))
  const results: Result[] = []
  // One after the other, so that a name's best price is settled by one transaction at a time.
  for (const one of judged) results.push(await resultOf(bench, one))
  return { results, freshness: freshnessOf(await cursorOf(source.store.database)) }
}

type Read = Judged | Extract<ReadOrder, { refusal: unknown }>

const judgeOne = async (bench: Bench, order: ReadOrder): Promise<Read> =>
  'refusal' in order ? order : judgePosted(bench, order.posted)

async function resultOf({ source, at }: Bench, judged: Read): Promise<Result> {
  const { database } = source.store
  if ('refusal' in judged) {
    const hash: Hex | null = 'hash' in judged ? judged.hash : null
    const known = hash && (await knownHashes(database, [hash])).has(hash)
    if (known) return accepted(source, hash, false)
    return { result: 'refused', hash, refusal: judged.refusal }
  }
  const isNew = await takeOrder(source, judged.taken, at)
  return accepted(source, judged.hash, isNew)
}

async function accepted({ store }: MarketSource, hash: Hex, isNew: boolean): Promise<Result> {
  const [found] = await findOrders(store.database, [hash])
  const cursor = await cursorOf(store.database)
  const [order] = found ? await presentOrders(store.database, [found], cursor.timestamp) : []
  if (!found || !order) throw new Error(`The order ${hash} was kept and cannot be found.`)
  const cheaper = found.side === 'ask' ? await cheaperListings(store.database, found) : []
  return { result: 'accepted', order, isNew, cheaper }
}
