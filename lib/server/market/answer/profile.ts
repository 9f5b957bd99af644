import 'server-only'
import { getAddress } from 'viem'
import type { z } from 'zod'
import type { profileQuery } from '@/lib/market/market-queries'
import { RequestProblem } from '../http/problem'
import type { OrderBook } from '../order-book'
import { answerOrders } from './lists'

/** Listings of an account, offers that it made, or offers that it could accept. */
export function answerProfile(
  book: OrderBook,
  { address, part }: { address: string; part: string },
  asked: Partial<z.infer<typeof profileQuery>>,
) {
  if (!/^0x[0-9a-fA-F]{40}$/.test(address)) throw new RequestProblem('bad-request', 'This is no address.')
  const account = getAddress(address.toLowerCase())
  const own = { ...asked, maker: account, sort: 'newest' } as const
  switch (part) {
    case 'listings':
      return answerOrders(book, { ...own, side: 'ask' })
    case 'offers-made':
      return answerOrders(book, { ...own, side: 'bid' })
    case 'offers-received':
      return answerOrders(
        book,
        { ...asked, side: 'bid', sort: 'price', order: 'desc' },
        { forNamesOf: account },
      )
    default:
      throw new RequestProblem('not-found', 'There are listings, offers-made and offers-received.')
  }
}
