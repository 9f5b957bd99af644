'use client'

import { SearchX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { NodeFilters } from './node-filters'
import { NodeTable } from './node-table'
import { useNodeFilter } from './use-node-filter'

const ROW_HEIGHT = 69

/** Every node that the contract lists, with the network's word on its state. */
export function NodeList() {
  const t = useTranslations('nodes')
  const common = useTranslations('common')
  const filter = useNodeFilter()
  const { clear, query, states, shown } = filter
  if (query.isPending) return <SkeletonRows rows={10} height={`${ROW_HEIGHT}px`} label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  return (
    <div className="flex flex-col gap-4">
      <SourceNotice of={query.data} error={query.error} />
      {states.isDown && <Notice tone="caution">{common('problem.networkDown')}</Notice>}
      <NodeFilters {...filter} />
      <p role="status" className="text-sm text-ink-muted">
        {t('count', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={t('none.title')}
          action={<Button onClick={clear}>{t('none.action')}</Button>}
        >
          {t('none.text')}
        </EmptyState>
      ) : (
        <NodeTable nodes={shown} states={states} />
      )}
    </div>
  )
}
