'use client'

import { MarketGate } from '@/components/market/figures/market-gate'
import { BookNotice } from '@/components/market/figures/book-notice'
import { ListingCartBar } from '@/components/market/cart/listing-cart-bar'
import { useMarketNews } from '@/lib/hooks/market'
import { EndingSoon } from './ending-soon'
import { FloorTable } from './floor-table'
import { MarketFigures } from './market-figures'
import { MarketSearch } from './market-search'
import { Movers } from './movers'
import { RecentSales } from './recent-sales'

/** What goes on in the market now; nothing of it needs a wallet. */
export function MarketHome() {
  useMarketNews()
  return (
    <MarketGate>
      <div className="flex flex-col gap-8">
        <BookNotice />
        <ListingCartBar />
        <MarketSearch />
        <MarketFigures />
        <FloorTable />
        <div className="grid items-start gap-8 lg:grid-cols-3">
          <RecentSales />
          <EndingSoon />
          <Movers />
        </div>
      </div>
    </MarketGate>
  )
}
