import { previewRequest } from '@/lib/market/market-queries'
import { answerPreview } from '@/lib/server/market/answer/preview'
import { answerMarket } from '@/lib/server/market/http/answer'
import { readJsonBody } from '@/lib/server/market/http/read-body'

/** How a purchase or a sale would go now; a browser builds its own call and compares. */
export const POST = (request: Request) =>
  answerMarket(
    request,
    async (book) => answerPreview(book, previewRequest.parse(await readJsonBody(request))),
    { isCached: false },
  )
