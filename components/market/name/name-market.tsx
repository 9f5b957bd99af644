'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { BookNotice } from '@/components/market/figures/book-notice'
import { ListingPanel } from '@/components/market/order/listing-panel'
import { OfferRow } from '@/components/market/order/offer-row'
import { WatchName } from '@/components/market/watch/watch-name'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { lazyPart } from '@/components/ui/lazy-part'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useMarketNews, useOrders } from '@/lib/hooks/market'
import { useWallet } from '@/lib/hooks/wallet'
import type { KnownName } from '@/lib/names/known-name'
import { sameAddress } from '@/lib/units/same-address'

const MakeOffer = lazyPart(() => import('@/components/market/offer/make-offer'))
const SellName = lazyPart(() => import('@/components/market/sell/sell-name'))
const AnswerOffer = lazyPart(() => import('@/components/market/mine/answer-offer'))

/** Offers that are shown of all. */
const FIRST_OFFERS = 5

type Props = {
  known: KnownName
  /** Proven: a name whose label is not known is not traded here. */
  label: string
}

/** What a name costs now and what is offered for it. */
export default function NameMarket({ known, label }: Props) {
  const t = useTranslations('market.name')
  const common = useTranslations('common')
  const { address } = useWallet()
  const { tokenId, owner } = known.state
  useMarketNews(tokenId)
  const listings = useOrders({ side: 'ask', token: tokenId, sort: 'price' })
  const isMine = sameAddress(address, owner ?? undefined)
  const best = listings.data && bestFor(listings.data.items, address)
  return (
    <section aria-label={t('title')} className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <BookNotice />
      {listings.data ? (
        best ? (
          <ListingPanel order={best} />
        ) : (
          !isMine && <p className="text-sm text-ink-muted">{t('notForSale')}</p>
        )
      ) : listings.error ? (
        <ErrorNotice error={listings.error} onRetry={() => void listings.refetch()} />
      ) : (
        <SkeletonBlocks rows={1} height="12rem" label={common('loading')} />
      )}
      {isMine && address ? (
        <SellName known={known} label={label} seller={address} />
      ) : (
        <MakeOffer known={known} label={label} />
      )}
      {!isMine && listings.data && <WatchName label={label} price={publicPrice(listings.data.items)} />}
      <Offers known={known} label={label} isMine={isMine} />
    </section>
  )
}

/** The lowest price for anybody; null while nobody can buy it. */
const publicPrice = (orders: readonly MarketOrder[]) =>
  orders.find(({ taker, names }) => taker === null && names.length === 1)?.price ?? null

/** The cheapest that the wallet may buy; else the cheapest that it may look at. */
const bestFor = (orders: readonly MarketOrder[], wallet: `0x${string}` | undefined) =>
  orders.find(({ taker }) => taker === null || sameAddress(taker, wallet)) ?? orders[0]

function Offers({ known, label, isMine }: { known: KnownName; label: string; isMine: boolean }) {
  const t = useTranslations('market.name')
  const { data } = useOrders({ side: 'bid', token: known.state.tokenId, sort: 'price', order: 'desc' })
  if (!data) return null
  const shown = data.items.slice(0, FIRST_OFFERS)
  return (
    <div className="flex flex-col border-t border-line pt-4">
      <h3 className="text-sm font-medium">
        {shown.length === 0 ? t('noOffers') : t('offers', { count: data.items.length })}
      </h3>
      <ul className="divide-y divide-line">
        {shown.map((offer) => (
          <OfferRow key={offer.hash} offer={offer}>
            {isMine && <AnswerOffer offer={offer} known={known} label={label} />}
          </OfferRow>
        ))}
      </ul>
    </div>
  )
}
