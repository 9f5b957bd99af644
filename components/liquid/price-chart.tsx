'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Chart } from '@/components/charts/chart'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useSharePrices } from '@/lib/hooks/liquid'
import type { LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { formatSesh } from '@/lib/units/format-sesh'
import { unixSeconds } from '@/lib/units/time'

/** What a share was worth, from the first deposit on; the past is the index's, computed by the vault's own rule. */
export default function PriceChart({ provider, state }: { provider: LiquidProvider; state: LiquidState }) {
  const t = useTranslations('liquid.chart')
  const common = useTranslations('common')
  const locale = useLocale()
  const { data: prices, error, refetch } = useSharePrices(provider, unixSeconds(0n))
  if (error && !prices) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!prices) return <SkeletonBlocks rows={1} height="18rem" label={common('loading')} />
  if (prices.length === 0) return null
  const points = prices.map(({ at, price }) => ({ at, value: price }))
  const lowest = points.reduce((low, { value }) => (value < low ? value : low), points[0]?.value ?? 0n)
  const format = (value: bigint) =>
    `${formatSesh(value, { locale, maximumDecimals: 6 })} ${common('unit.sesh')}`
  return (
    <Chart
      title={t('title', { symbol: state.symbol })}
      kind="level"
      points={points}
      floor={lowest}
      until={prices.at(-1)?.at ?? state.at}
      format={format}
    >
      <p className="text-sm text-ink-muted">{t('floor', { lowest: format(lowest) })}</p>
    </Chart>
  )
}
