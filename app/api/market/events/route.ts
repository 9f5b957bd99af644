import { eventsQuery } from '@/lib/market/market-queries'
import { eventStream } from '@/lib/server/market/answer/event-stream'
import { answerMarket } from '@/lib/server/market/http/answer'
import { readQuery } from '@/lib/server/market/http/query'

/** Changes as they come, as server-sent events. */
export const GET = (request: Request) =>
  answerMarket(request, (book) => eventStream(book, readQuery(request, eventsQuery), request.signal))
