import { marketNameQuery } from '@/lib/market/market-queries'
import { answerNames } from '@/lib/server/market/answer/lists'
import { answerMarket } from '@/lib/server/market/http/answer'
import { readQuery } from '@/lib/server/market/http/query'

/** Names that were listed or bid for, a page at a time. */
export const GET = (request: Request) =>
  answerMarket(request, (book) => answerNames(book, readQuery(request, marketNameQuery)))
