import { orderListQuery } from '@/lib/market/market-queries'
import { answerOrders } from '@/lib/server/market/answer/lists'
import { answerMarket } from '@/lib/server/market/http/answer'
import { readQuery } from '@/lib/server/market/http/query'
import { answerPost } from '@/lib/server/market/submit/answer-post'

/** Listings and offers, a page at a time: described in `/api/openapi.json`. */
export const GET = (request: Request) =>
  answerMarket(request, (book) => answerOrders(book, readQuery(request, orderListQuery)))

/** Takes signed orders in: up to 64, each judged by itself. */
export const POST = (request: Request) =>
  answerMarket(request, (book) => answerPost(book, request), { kind: 'post' })
