'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Chart } from '@/components/charts/chart'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useRewardHistory } from '@/lib/hooks/rewards-account'
import { earnedPerDay } from '@/lib/rewards/earned'

/** What a wallet earned each day, as chart, table and CSV; nothing where the network kept no such history. */
export default function EarnedHistory({ wallet }: { wallet: Address }) {
  const t = useTranslations('rewards.earned')
  const common = useTranslations('common')
  const amount = useAmountText()
  const now = useChainNow()
  const { data: samples, error } = useRewardHistory(wallet)
  if (error && !samples) return <p className="text-sm text-ink-muted">{t('missing')}</p>
  const days = earnedPerDay(samples ?? [])
  if (now === undefined || days.every(({ value }) => value === 0n)) return null
  return (
    <Chart
      title={t('title')}
      points={days}
      kind="sum"
      until={now}
      format={(value) => `${amount(value, { maximumDecimals: 9 })} ${common('unit.sesh')}`}
    >
      <p className="text-sm text-ink-muted">{t('lead')}</p>
    </Chart>
  )
}
