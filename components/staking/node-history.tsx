'use client'

import { useTranslations } from 'next-intl'
import { Moment } from '@/components/figures/moment'
import type { ChainEvent } from '@/lib/api/indexer/chain-event'

const named = [
  'NewServiceNodeV2',
  'NewSeededServiceNode',
  'ServiceNodeExitRequest',
  'ServiceNodeExit',
  'ServiceNodeLiquidated',
  'NewContribution',
  'WithdrawContribution',
  'Filled',
  'Finalized',
  'Reset',
] as const

/** What happened to a node, newest first. */
export function NodeHistory({ events }: { events: readonly ChainEvent[] | undefined }) {
  const t = useTranslations('nodes')
  return (
    <section aria-labelledby="history" className="card p-5">
      <h2 id="history" className="mb-2 text-lg font-semibold">
        {t('node.history')}
      </h2>
      {events === undefined ? (
        <p className="text-sm text-ink-muted">{t('node.noHistory')}</p>
      ) : (
        <ol className="flex flex-col">
          {events.map((event) => {
            const name = named.find((known) => known === event.name)
            return (
              <li
                key={event.id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2.5 text-sm first:border-t-0"
              >
                <span>{name ? t(`event.${name}`) : t('event.other', { name: event.name })}</span>
                <span className="text-xs text-ink-muted">
                  <Moment at={event.timestamp} />
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
