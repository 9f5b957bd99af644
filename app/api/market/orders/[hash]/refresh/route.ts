import { answerRefreshed } from '@/lib/server/market/answer/one-order'
import { answerMarket } from '@/lib/server/market/http/answer'
import { refuseRefresh } from '@/lib/server/market/http/limits'

type Context = { params: Promise<{ hash: string }> }

/** Reads an order from the chain at once, whoever asks: one order once in ten seconds. */
export async function POST(request: Request, { params }: Context) {
  const { hash } = await params
  return (
    refuseRefresh(hash) ?? answerMarket(request, (book) => answerRefreshed(book, hash), { isCached: false })
  )
}
