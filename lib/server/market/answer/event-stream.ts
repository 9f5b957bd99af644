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

type Source = {
  store: Pick<OrderBook['store'], 'database'>
  changes: Pick<OrderBook['changes'], 'count' | 'add'>
  follower: Pick<OrderBook['follower'], 'listen'>
}

/**
 * Changes as server-sent events, until the other side goes: also when it goes before the first one.
 * @throws when the database cannot be listened to; nothing goes on then.
 */
export async function eventStream(
  { store, changes, follower }: Source,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Response> {
  const first = { type: 'head', freshness: freshnessOf(await cursorOf(store.database)) } as const
  if (changes.count >= MOST_LISTENERS)
    return new Response(null, { status: 503, headers: { 'retry-after': '30' } })
  const encoder = new TextEncoder()
  let send: (text: string) => void = () => {}
  const tell = (event: MarketEvent) => send(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
  const leave = await changes.add((events) => {
    for (const event of events) if (isWanted(event, wanted)) tell(event)
  })
  const rest = follower.listen()
  const beat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MILLISECONDS)
  let isOver = false
  const end = () => {
    if (isOver) return
    isOver = true
    clearInterval(beat)
    leave()
    rest()
  }
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const close = () => {
        if (isOver) return
        end()
        controller.close()
      }
      send = (text) => controller.enqueue(encoder.encode(text))
      tell(first)
      if (signal.aborted) close()
      else signal.addEventListener('abort', close)
    },
    cancel: end,
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
