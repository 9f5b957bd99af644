import { floorQuery } from '@/lib/market/market-queries'
import { answerFloors } from '@/lib/server/market/answer/floors'
import { answerMarket } from '@/lib/server/market/http/answer'
import { readQuery } from '@/lib/server/market/http/query'

/** Lowest price that can be paid now, by category. */
export const GET = (request: Request) =>
  answerMarket(request, (book) => answerFloors(book, readQuery(request, floorQuery).category))
