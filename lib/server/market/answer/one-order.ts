import 'server-only'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import type { oneOrder } from '@/lib/market/market-api'
import { lookAgain } from '../follow/look-again'
import { RequestProblem } from '../http/problem'
import type { OrderBook } from '../order-book'
import { criteriaIdsOf, findOrders } from '../store/find-orders'
import { cursorOf, freshnessOf } from './freshness'
import { presentOrders } from './present-order'

/** An order with what is needed to fill it. @throws {RequestProblem} `not-found`. */
export async function answerOrder(
  { store: { database } }: OrderBook,
  hash: string,
): Promise<z.infer<typeof oneOrder>> {
  const cursor = await cursorOf(database)
  const [found] = await findOrders(database, [hash as Hex])
  const [order] = found ? await presentOrders(database, [found], cursor.timestamp) : []
  if (!found || !order) throw new RequestProblem('not-found', 'There is no such order here.')
  const criteriaIds = await criteriaIdsOf(database, found.criteriaRoot)
  return {
    order,
    signed: { order: found.parameters, signature: found.signature },
    criteriaIds: criteriaIds?.map(String) ?? null,
    freshness: freshnessOf(cursor),
  }
}

/** Reads the order from the chain first. */
export async function answerRefreshed(book: OrderBook, hash: string) {
  await lookAgain(book, [hash as Hex], await readFactsBlock(book.context))
  return answerOrder(book, hash)
}
