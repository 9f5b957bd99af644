'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { Moment } from '@/components/figures/moment'
import { WalletAddress } from '@/components/figures/wallet-address'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { usePoolEvents } from '@/lib/hooks/micro'

/** What happened in a pool, newest first. */
export function PoolHistory({ pool }: { pool: Address }) {
  const t = useTranslations('pools.event')
  const common = useTranslations('common')
  const { data, error } = usePoolEvents(pool)
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{common('history.title')}</h2>
      {data && (
        <ol className="divide-y divide-line">
          {data.items.map(({ id, kind, account, amount, timestamp, block, transactionHash }) => (
            <li
              key={id}
              className="grid gap-x-4 py-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_auto]"
              title={transactionHash}
            >
              <span className="flex min-w-0 flex-wrap items-center gap-x-3">
                {t(kind)}
                {amount !== null && <Amount value={amount} />}
                {account && <WalletAddress address={account} />}
              </span>
              <span className="text-xs text-ink-muted sm:pt-0.5">
                <Moment at={timestamp} /> {common('event.block', { block })}
              </span>
            </li>
          ))}
        </ol>
      )}
      {error && !data && <p className="text-sm text-ink-muted">{common('history.missing')}</p>}
      {!error && !data && <SkeletonRows rows={3} height="2.5rem" label={common('loading')} />}
    </section>
  )
}
