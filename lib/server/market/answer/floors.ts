import 'server-only'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import type { floors } from '@/lib/market/market-api'
import type { NameCategory } from '@/lib/names/categories'
import { lookAgain } from '../follow/look-again'
import type { OrderBook } from '../order-book'
import { type Floor, readFloors } from '../store/floors'
import { cursorOf, freshnessOf } from './freshness'

/** A floor is of a listing that could be filled so long ago at most. */
const FRESH_SECONDS = 60

/** Each round may find the next cheapest to be stale, too. */
const ROUNDS = 3

/** Floors from listings that can be filled (E-27): the cheapest are read from the chain once more where that is long ago. */
export async function answerFloors(
  book: OrderBook,
  category: NameCategory | undefined,
): Promise<z.infer<typeof floors>> {
  const { database } = book.store
  const cursor = await cursorOf(database)
  const read = () => readFloors(database, category && [category])
  let found = await read()
  for (let round = 0; round < ROUNDS; round += 1) {
    const stale = staleOf(found, cursor.timestamp)
    if (stale.length === 0) break
    await lookAgain(book, stale, await readFactsBlock(book.context))
    found = await read()
  }
  const stale = new Set<Hex | null>(staleOf(found, cursor.timestamp))
  return {
    items: found.map((floor) => present(floor, stale.has(floor.hash))),
    freshness: freshnessOf(cursor),
  }
}

const staleOf = (all: readonly Floor[], now: number): Hex[] => [
  ...new Set(
    all.flatMap(({ hash, validatedAt }) =>
      hash !== null && (validatedAt ?? 0) < now - FRESH_SECONDS ? [hash] : [],
    ),
  ),
]

const present = ({ category, price, listed, bestOffer }: Floor, isStale: boolean) => ({
  ...{ category, listed },
  floor: price === null || isStale ? null : price.toString(),
  bestOffer: bestOffer?.toString() ?? null,
})
