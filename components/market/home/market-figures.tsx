'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Amount } from '@/components/figures/amount'
import { AmountOr } from '@/components/market/figures/amount-or'
import { Why } from '@/components/ui/why'
import { useFloors } from '@/lib/hooks/market'
import { useMarketStats } from '@/lib/hooks/market-past'

/** The market in four figures; a dash where nobody answers, or nothing was sold. */
export function MarketFigures() {
  const t = useTranslations('market.home.figures')
  const common = useTranslations('common')
  const all = useFloors().data?.items.find(({ category }) => category === null)
  const stats = useMarketStats().data
  const week = stats?.categories.find(({ category }) => category === null)?.week
  return (
    <dl className="card grid grid-cols-2 overflow-clip lg:grid-cols-4">
      <Figure name={t('floor')} why={t('floorWhy')}>
        <AmountOr value={all?.floor} none={t('noFloor')} />
      </Figure>
      <Figure name={t('listed')} why={t('listedWhy')}>
        <span className="figure">{all?.listed ?? common('unknown')}</span>
      </Figure>
      <Figure name={t('week')} why={t('weekWhy')}>
        <Amount value={week?.volume} decimals={0} />
      </Figure>
      <Figure name={t('last')} why={t('lastWhy')}>
        <AmountOr value={stats && (stats.lastSale?.price ?? null)} none={t('noSale')} />
      </Figure>
    </dl>
  )
}

const Figure = ({ name, why, children }: { name: string; why: string; children: ReactNode }) => (
  <div className="flex min-w-0 flex-col gap-1 p-4 shadow-[0_0_0_0.5px_var(--color-line)] sm:p-5">
    <dt className="flex min-h-8 items-center gap-1 text-sm text-ink-muted">
      {name}
      <Why label={name} text={why} />
    </dt>
    <dd className="text-xl font-semibold">{children}</dd>
  </div>
)
