import 'server-only'
import { createHash } from 'node:crypto'
import { publicDeployment } from '@/lib/server/deployment'
import { type OrderBook, orderBook } from '../order-book'
import { refuseTooMany } from './limits'
import { problem, problemOf, RequestProblem } from './problem'

/** Lists may be kept for two seconds, and shown for three more while they are asked for again. */
const CACHE = 'public, max-age=2, stale-while-revalidate=3'

type Options = { kind?: 'read' | 'post'; isCached?: boolean }

/**
 * One request of the market's API: limits, the order book at the newest block, the answer, and every failure in the market's
 * words. Nothing of a request is written down.
 */
export async function answerMarket(
  request: Request,
  find: (book: OrderBook) => Promise<unknown>,
  { kind = 'read', isCached = kind === 'read' }: Options = {},
): Promise<Response> {
  if (!publicDeployment().market) return problem('no-market-here', 'There is no market on this chain.')
  const refusal = refuseTooMany(request, kind)
  if (refusal) return refusal
  try {
    const book = await openBook()
    await book.follower.freshen(Date.now())
    const found = await find(book)
    return found instanceof Response ? found : withTag(request, JSON.stringify(found), isCached)
  } catch (error) {
    return problemOf(error)
  }
}

/** Whatever keeps the database from opening, it is the database that is missing. */
async function openBook(): Promise<OrderBook> {
  try {
    return await orderBook()
  } catch (cause) {
    console.error(`The market's database cannot be opened: ${cause instanceof Error ? cause.message : ''}`)
    throw new RequestProblem('database-down', 'The order book cannot be opened. Try again later.')
  }
}

function withTag({ headers }: Request, body: string, isCached: boolean): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const known = { 'cache-control': isCached ? CACHE : 'no-store', ...(isCached && { etag: tag }) }
  if (isCached && headers.get('if-none-match') === tag)
    return new Response(null, { status: 304, headers: known })
  return new Response(body, { headers: { 'content-type': 'application/json', ...known } })
}
