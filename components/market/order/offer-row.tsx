'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Amount } from '@/components/figures/amount'
import { Moment } from '@/components/figures/moment'
import { WalletAddress } from '@/components/figures/wallet-address'
import { classNames } from '@/components/ui/class-names'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'

type Props = { offer: MarketOrder; className?: string; children?: ReactNode }

/** One offer: how much, for what, from whom, until when; below it what can be done with it. */
export function OfferRow({ offer, className, children }: Props) {
  const t = useTranslations('market')
  const { address } = useWallet()
  const category = offer.criteria?.category
  return (
    <li className={classNames('flex flex-col gap-1 py-3 text-sm', className)}>
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Amount value={offer.price} className="font-medium" />
        <span className="text-xs text-ink-muted">
          {category ? t('name.offerFor', { category: t(`category.${category}`) }) : t(`kind.${offer.kind}`)}
        </span>
      </span>
      <span className="flex flex-wrap items-center justify-between gap-x-4 text-xs text-ink-muted">
        <span className="inline-flex items-center gap-1.5">
          {t('name.from')} <WalletAddress address={offer.maker} you={sameAddress(offer.maker, address)} />
        </span>
        <span>
          {t('name.until')} <Moment at={offer.endTime} />
        </span>
      </span>
      {children}
    </li>
  )
}
