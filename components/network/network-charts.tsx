'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Chart } from '@/components/charts/chart'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useClaimLimit } from '@/lib/hooks/claim-limit'
import { useSeries } from '@/lib/hooks/series'
import { claimsPerCycle } from '@/lib/rewards/claims-per-cycle'
import { formatSesh } from '@/lib/units/format-sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

const DAY = 86_400n
/** Claims are shown of so many days; more half days could not be told apart. */
const CLAIM_DAYS = 30n

/** How nodes, stakes, payouts and claims moved. The clock decides what is asked for, so it has to be known first. */
export default function NetworkCharts() {
  const now = useChainNow()
  const common = useTranslations('common')
  if (now === undefined) return <SkeletonBlocks rows={2} height="18rem" label={common('loading')} />
  const since = now - (now % DAY) - CLAIM_DAYS * DAY
  return <Charts now={now} since={unixSeconds(since > 0n ? since : 0n)} />
}

function Charts({ now, since }: { now: UnixSeconds; since: UnixSeconds }) {
  const t = useTranslations('network')
  const common = useTranslations('common')
  const locale = useLocale()
  const nodes = useSeries({ metric: 'nodes', bucket: 'day' })
  const staked = useSeries({ metric: 'staked', bucket: 'day' })
  const released = useSeries({ metric: 'released', bucket: 'day' })
  const claimed = useSeries({ metric: 'claimed', bucket: 'hour', from: since })
  const limit = useClaimLimit().data
  const all = [nodes, staked, released, claimed]
  const failed = all.find(({ isError, data }) => isError && !data)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  if (!nodes.data || !staked.data || !released.data || !claimed.data || !limit)
    return <SkeletonBlocks rows={2} height="18rem" label={common('loading')} />
  const amount = (value: bigint) =>
    `${formatSesh(value, { locale, maximumDecimals: 0 })} ${common('unit.sesh')}`
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Chart
        until={now}
        title={t('charts.nodes')}
        kind="level"
        points={nodes.data.points}
        format={(value) => t('charts.nodeCount', { count: Number(value) })}
      />
      <Chart
        until={now}
        title={t('charts.staked')}
        kind="level"
        points={staked.data.points}
        format={amount}
      />
      <Chart
        until={now}
        title={t('charts.released')}
        kind="sum"
        points={released.data.points}
        format={amount}
      />
      <Chart
        until={now}
        title={t('charts.claimed')}
        kind="sum"
        points={claimsPerCycle(claimed.data.points, limit.claimCycle)}
        format={amount}
      >
        <p className="text-sm text-ink-muted">
          {t('charts.claimLimit', { limit: amount(limit.claimThreshold) })}
        </p>
      </Chart>
    </div>
  )
}
