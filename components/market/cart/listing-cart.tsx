'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { BuyButton } from '@/components/market/buy/buy-button'
import { useBuy } from '@/components/market/buy/use-buy'
import { priceOf } from '@/components/market/figures/use-price-now'
import { NameMark } from '@/components/names/figures/name-mark'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useMarketNews, useOrdersOf } from '@/lib/hooks/market'
import { useWallet } from '@/lib/hooks/wallet'
import { sesh } from '@/lib/units/sesh'
import { listingCart } from './listing-cart-store'
import { useListingCart } from './use-listing-cart'
import { whyLeftOut } from './why-left-out'

/** Listings that are bought together. What cannot be bought any more stays in sight, with the reason, and is left out. */
export default function ListingCart() {
  const t = useTranslations('market.cart')
  const hashes = useListingCart()
  const now = useChainNow()
  const { address } = useWallet()
  const { begin, isBusy, error } = useBuy()
  useMarketNews()
  const rows = useOrdersOf(hashes).map(({ data, isError }) => ({ order: data?.order, isError }))
  const ready = rows.flatMap(({ order }) => (order && whyLeftOut(order, address) === null ? [order] : []))
  const total = sesh(
    ready.reduce((sum, order) => sum + (now === undefined ? order.price : priceOf(order, now)), 0n),
  )
  if (hashes.length === 0) return null
  return (
    <section className="card flex flex-col gap-5 p-5 sm:p-6">
      <div className="flex flex-col gap-1">
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-ink-muted">{t('lead')}</p>
      </div>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {hashes.map((hash, index) => (
          <CartLine key={hash} hash={hash} {...rows[index]} />
        ))}
      </ul>
      <p className="flex items-baseline justify-between gap-4 text-sm">
        <span className="text-ink-muted">{t('total', { count: ready.length })}</span>
        <Amount value={total} className="text-base font-semibold" />
      </p>
      {error !== undefined && <ErrorNotice error={error} />}
      <BuyButton
        price={total}
        count={ready.reduce((sum, { names }) => sum + names.length, 0)}
        isBusy={isBusy}
        isReady={ready.length > 0}
        onBuy={() => void begin({ hashes: ready.map(({ hash }) => hash), agreed: total, accountId: '' })}
      />
    </section>
  )
}

type LineProps = { hash: `0x${string}`; order?: MarketOrder | undefined; isError?: boolean }

function CartLine({ hash, order, isError = false }: LineProps) {
  const t = useTranslations('market')
  const now = useChainNow()
  const { address } = useWallet()
  const why = order ? whyLeftOut(order, address) : null
  const name = order?.names.map(({ label }) => label).join(', ') ?? hash.slice(0, 10)
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex items-center justify-between gap-3">
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          {order?.names.map((one) => <NameMark key={one.tokenId} {...one} linked />) ?? (
            <span className="figure text-ink-muted">{hash.slice(0, 10)}…</span>
          )}
        </span>
        {order?.status === 'active' && (
          <Amount value={now === undefined ? order.price : priceOf(order, now)} />
        )}
        <Button
          variant="quiet"
          size="small"
          aria-label={t('cart.remove', { name })}
          onClick={() => listingCart.remove([hash])}
        >
          <X size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </div>
      {why !== null && (
        <Notice tone="caution" title={t('cart.gone')} live>
          {why === 'yours' || why === 'private' ? t(`cart.why.${why}`) : t(`reason.${why}`)}
        </Notice>
      )}
      {isError && !order && <Notice tone="caution">{t('cart.unread')}</Notice>}
    </li>
  )
}
