'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Chart } from '@/components/charts/chart'
import { useAmountText } from '@/components/figures/use-amount-text'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useClaims } from '@/lib/hooks/events'

/** Every payout to a wallet as a chart, with the same numbers as table and CSV. */
export default function ClaimHistory({ wallet }: { wallet: Address }) {
  const t = useTranslations('rewards.history')
  const common = useTranslations('common')
  const amount = useAmountText()
  const now = useChainNow()
  const { data: claims, error } = useClaims(wallet)
  if (claims && claims.length > 0 && now !== undefined)
    return (
      <Chart
        title={t('title')}
        points={claims}
        kind="sum"
        until={now}
        format={(value) => `${amount(value, { maximumDecimals: 9 })} ${common('unit.sesh')}`}
      >
        <p className="text-sm text-ink-muted">{t('lead')}</p>
      </Chart>
    )
  return (
    <section className="card flex flex-col gap-2 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      {claims?.length === 0 && <p className="text-sm text-ink-muted">{t('none')}</p>}
      {error && !claims && <p className="text-sm text-ink-muted">{common('history.missing')}</p>}
      {!error && !claims && <SkeletonRows rows={3} height="2.5rem" label={common('loading')} />}
    </section>
  )
}
