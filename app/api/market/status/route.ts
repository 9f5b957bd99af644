import { answerStatus } from '@/lib/server/market/answer/status'
import { answerMarket } from '@/lib/server/market/http/answer'

/** What the market is, and how far its order book has followed the chain. */
export const GET = (request: Request) => answerMarket(request, answerStatus)
