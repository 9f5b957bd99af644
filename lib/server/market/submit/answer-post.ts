import 'server-only'
import { serverEnv } from '@/lib/server/env'
import { RequestProblem } from '../http/problem'
import { readJsonBody } from '../http/read-body'
import type { OrderBook } from '../order-book'
import { openAlarm } from '../store/cursor'
import { postOrders } from './post-orders'

/** @throws {RequestProblem} `market-paused` while an alarm waits for somebody to look (E-21, E-22). */
export async function answerPost(book: OrderBook, request: Request) {
  const { MARKET_REVIEWED_BLOCK, MARKET_BARRED_MAKERS } = serverEnv()
  const body = await readJsonBody(request)
  const alarm = await openAlarm(book.store.database, MARKET_REVIEWED_BLOCK)
  if (alarm)
    throw new RequestProblem(
      'market-paused',
      `No new orders are taken: ${alarm.kind} in block ${alarm.block}.`,
    )
  return postOrders(book, body, MARKET_BARRED_MAKERS)
}
