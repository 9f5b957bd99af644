'use client'

import { useTranslations } from 'next-intl'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'
import { BuyerWarnings } from './buyer-warnings'
import { ListingFacts } from './listing-facts'
import { ListingTerms } from './listing-terms'

const BuyListing = lazyPart(() => import('@/components/market/buy/buy-listing'))

/** One listing, and the way to buy it for whoever may. */
export function ListingPanel({ order }: { order: MarketOrder }) {
  const t = useTranslations('market')
  const { address } = useWallet()
  const isMine = sameAddress(order.maker, address)
  const isForMe = order.taker === null || sameAddress(order.taker, address)
  // A name whose label nobody can prove is not sold here (E-04).
  const isKnown = order.names.every(({ label }) => label !== null)
  return (
    <div className="flex flex-col gap-4">
      <ListingFacts order={order} />
      <ListingTerms order={order} />
      {order.names.map(
        ({ label }) => label !== null && <BuyerWarnings key={label} label={label} flags={order.flags} />,
      )}
      {order.reason !== null && <Notice tone="caution">{t(`reason.${order.reason}`)}</Notice>}
      {isMine ? (
        <p className="text-sm text-ink-muted">{t('name.yours')}</p>
      ) : (
        order.status === 'active' && isForMe && isKnown && <BuyListing order={order} />
      )}
      <p className="text-xs text-ink-muted">{t('name.checked', { block: order.validatedAtBlock })}</p>
    </div>
  )
}
