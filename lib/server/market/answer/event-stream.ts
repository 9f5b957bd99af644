import 'server-only'
import type { z } from 'zod'
import type { eventsQuery } from '@/lib/market/market-queries'
import type { MarketEvent } from '@/lib/market/market-events'
import type { OrderBook } from '../order-book'
import { cursorOf, freshnessOf } from './freshness'

type Wanted = Partial<z.infer<typeof eventsQuery>>

/** A comment now and then, so that no proxy takes the silence for an end. */
const HEARTBEAT_MILLISECONDS = 15_000

/** More listeners than one process can serve are sent away. */
const MOST_LISTENERS = 2_000

/** Changes as server-sent events, until the other side goes. */
export async function eventStream(book: OrderBook, wanted: Wanted, signal: AbortSignal): Promise<Response> {
  const first = { type: 'head', freshness: freshnessOf(await cursorOf(book.store.database)) } as const
  if (book.changes.count >= MOST_LISTENERS)
    return new Response(null, { status: 503, headers: { 'retry-after': '30' } })
  const encoder = new TextEncoder()
  const line = (event: MarketEvent) =>
    encoder.encode(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
  let end = () => {}
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const rest = book.follower.listen()
      const beat = setInterval(
        () => controller.enqueue(encoder.encode(': still here\n\n')),
        HEARTBEAT_MILLISECONDS,
      )
      const leave = await book.changes.add((events) => {
        for (const event of events) if (isWanted(event, wanted)) controller.enqueue(line(event))
      })
      end = () => {
        clearInterval(beat)
        leave()
        rest()
        end = () => {}
      }
      signal.addEventListener('abort', () => {
        end()
        controller.close()
      })
      controller.enqueue(line(first))
    },
    cancel: () => end(),
  })
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}

/** Blocks and reloads concern everybody. */
export function isWanted(event: MarketEvent, { token, account, category }: Wanted): boolean {
  if (event.type === 'sale') {
    const parties = [event.seller, event.buyer]
    return (
      category === undefined &&
      (token === undefined || event.tokenIds.includes(token)) &&
      (account === undefined || parties.some((party) => isSame(party, account)))
    )
  }
  if (event.type !== 'order') return true
  const { names, maker, taker, categories, criteria } = event.order
  return (
    (token === undefined || criteria !== null || names.some(({ tokenId }) => tokenId === token)) &&
    (account === undefined || [maker, taker].some((party) => party !== null && isSame(party, account))) &&
    (category === undefined || criteria?.category === category || categories.includes(category))
  )
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
