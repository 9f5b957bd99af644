'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Identicon } from '@/components/ui/identicon'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { LookAlikeNotice } from '../view/look-alike-notice'
import { lazyPart } from '@/components/ui/lazy-part'
import { useHasMarket } from '@/lib/hooks/market'
import { canBuy } from '@/lib/names/offer-state'
import { AddToCart } from '../purchase/add-to-cart'
import { HeldName } from './held-name'
import { OfferChip } from './offer-chip'
import { PriceFacts } from './price-facts'
import { Suggestions } from './suggestions'
import { useOffers } from './use-offers'

const ForSale = lazyPart(() => import('@/components/market/name/for-sale'))

type Props = { label: string; folded: string | null; onChoose: (label: string) => void }

/** One name: whether it can be had, for how much, and what lies near it. */
export default function OneName({ label, folded, onChoose }: Props) {
  const t = useTranslations('names')
  const common = useTranslations('common')
  const hasMarket = useHasMarket()
  const { offers, error, retry, rules, terms, now } = useOffers([label])
  const offer = offers?.[0]
  if (!offer)
    return error ? (
      <ErrorNotice error={error} onRetry={retry} />
    ) : (
      <SkeletonBlocks rows={1} height="14rem" label={common('loading')} />
    )
  const isFree = canBuy(offer.offer)
  return (
    <>
      <article aria-label={label} className="card flex flex-col gap-5 p-5 sm:p-6">
        <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Identicon seed={label} family="name" size={44} />
          <div className="min-w-0 flex-1">
            <h2 className="figure text-xl font-semibold break-all" dir="ltr">
              {label}
            </h2>
            {folded !== null && (
              <p className="text-sm text-ink-muted">{t('folded', { typed: folded, label })}</p>
            )}
          </div>
          <span role="status">
            <OfferChip state={offer.offer} />
          </span>
        </header>
        <LookAlikeNotice label={label} />
        {isFree && rules && (
          <>
            <PriceFacts price={offer.price} rules={rules} />
            <p className="text-sm text-ink-muted">{t('public')}</p>
            <AddToCart labels={[label]} />
          </>
        )}
        {!isFree && rules && terms && now !== undefined && <HeldName {...{ offer, rules, terms, now }} />}
      </article>
      {!isFree && hasMarket && <ForSale label={label} />}
      {!isFree && <Suggestions label={label} onChoose={onChoose} />}
    </>
  )
}
