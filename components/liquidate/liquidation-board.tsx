'use client'

import { Scale } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { useNodeStates } from '@/components/staking/use-node-states'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useNodes } from '@/lib/hooks/nodes'
import { LiquidationCard } from './liquidation-card'
import { SoonList } from './soon-list'

/** Which nodes can be liquidated now, and which could be next. */
export function LiquidationBoard() {
  const t = useTranslations('liquidate')
  const common = useTranslations('common')
  const query = useNodes()
  const { stateOf, isDown, head } = useNodeStates()
  if (isDown) return <Notice tone="caution">{t('down')}</Notice>
  if (!query.data)
    return query.error ? (
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <SkeletonBlocks rows={2} height="12rem" label={common('loading')} />
    )
  if (!head) return <SkeletonBlocks rows={2} height="12rem" label={common('loading')} />
  const stated = query.data.data.map((node) => ({ node, state: stateOf(node) }))
  const due = stated.flatMap(({ node, state }) =>
    state.kind === 'awaiting-liquidation' ? [{ node, state }] : [],
  )
  return (
    <div className="flex flex-col gap-8">
      <SourceNotice of={query.data} error={query.error} />
      <section aria-label={t('now')} className="flex flex-col gap-4">
        <h2 className="text-xl font-semibold">{t('now')}</h2>
        {due.length === 0 ? (
          <EmptyState icon={Scale} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <>
            <ul className="grid items-start gap-4 lg:grid-cols-2">
              {due.map(({ node, state }) => (
                <LiquidationCard key={String(node.nodeId)} node={node} state={state} head={head} />
              ))}
            </ul>
            <p className="text-xs text-ink-muted">{t('race')}</p>
          </>
        )}
      </section>
      <SoonList stated={stated} head={head} />
    </div>
  )
}
