import { answerOrder } from '@/lib/server/market/answer/one-order'
import { answerMarket } from '@/lib/server/market/http/answer'

type Context = { params: Promise<{ hash: string }> }

/** One order with its signature: everything that is needed to fill it. */
export const GET = (request: Request, { params }: Context) =>
  answerMarket(request, async (book) => answerOrder(book, (await params).hash))
