import { profileQuery } from '@/lib/market/market-queries'
import { answerProfile } from '@/lib/server/market/answer/profile'
import { answerMarket } from '@/lib/server/market/http/answer'
import { readQuery } from '@/lib/server/market/http/query'

type Context = { params: Promise<{ address: string; part: string }> }

/** Listings of an account, offers it made, and offers it could accept. */
export const GET = (request: Request, { params }: Context) =>
  answerMarket(request, async (book) => answerProfile(book, await params, readQuery(request, profileQuery)))
