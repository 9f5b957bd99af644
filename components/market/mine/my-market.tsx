'use client'

import { Store } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { MarketGate } from '@/components/market/figures/market-gate'
import { lazyPart } from '@/components/ui/lazy-part'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { useWallet } from '@/lib/hooks/wallet'

const desks = {
  orders: lazyPart(() => import('./market-desk')),
  bulk: lazyPart(() => import('@/components/market/bulk/bulk-desk')),
}

const CancelEverything = lazyPart(() => import('./cancel-everything'))
const SearchNews = lazyPart(() => import('@/components/market/watch/search-news'))
const WatchedList = lazyPart(() => import('@/components/market/watch/watched-list'))

/** What the connected wallet has on the market, or many of its names to be listed. */
export function MyMarket({ desk }: { desk: keyof typeof desks }) {
  const { address } = useWallet()
  const Desk = desks[desk]
  return (
    <MarketGate>
      <div className="flex flex-col gap-8">
        {address ? <Desk wallet={address} /> : <NoWallet />}
        {desk === 'orders' && (
          <>
            <WatchedList />
            <SearchNews />
            {address && <CancelEverything />}
          </>
        )}
      </div>
    </MarketGate>
  )
}

function NoWallet() {
  const t = useTranslations('selling.connect')
  return <ConnectFirst icon={Store} title={t('title')} text={t('text')} action={t('action')} />
}
