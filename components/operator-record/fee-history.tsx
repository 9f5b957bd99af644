'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Chart } from '@/components/charts/chart'
import type { SetFee } from '@/lib/staking/operator-record'
import { basisPoints, formatFeePercent } from '@/lib/units/basis-points'
import type { UnixSeconds } from '@/lib/units/time'

type Props = { fees: readonly SetFee[]; until: UnixSeconds }

/** Which fee the operator set when; different nodes may have different ones. */
export default function FeeHistory({ fees, until }: Props) {
  const t = useTranslations('operator.fees')
  const locale = useLocale()
  if (fees.length === 0)
    return (
      <section className="card p-5 sm:p-6">
        <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-ink-muted">{t('none')}</p>
      </section>
    )
  return (
    <Chart
      title={t('title')}
      points={fees.map(({ at, fee }) => ({ at, value: BigInt(fee) }))}
      kind="level"
      until={until}
      format={(value) => formatFeePercent(basisPoints(Number(value)), locale)}
    >
      <p className="text-sm text-ink-muted">{t('lead')}</p>
    </Chart>
  )
}
