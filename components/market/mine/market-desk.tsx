'use client'

import type { Address } from 'viem'
import { BookNotice } from '@/components/market/figures/book-notice'
import { useMarketNews } from '@/lib/hooks/market'
import { AfterSales } from './after-sales'
import { OwnOrders } from './own-orders'
import { ReceivedOffers } from './received-offers'
import ZombieNotice from './zombie-notice'

/** Everything of a wallet on the market: what is dangerous first, then what waits for an answer. */
export default function MarketDesk({ wallet }: { wallet: Address }) {
  useMarketNews()
  return (
    <div className="flex flex-col gap-8">
      <BookNotice />
      <ZombieNotice wallet={wallet} />
      <ReceivedOffers wallet={wallet} />
      <OwnOrders wallet={wallet} part="listings" />
      <OwnOrders wallet={wallet} part="offers-made" />
      <AfterSales wallet={wallet} />
    </div>
  )
}
