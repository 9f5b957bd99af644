'use client'

import { SearchX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { VirtualList } from '@/components/ui/virtual-list'
import { useDailyNodeReward } from '@/lib/hooks/node-reward'
import { NodeFilters } from './node-filters'
import { nodeColumns, NodeRow } from './node-row'
import { useNodeFilter } from './use-node-filter'

const ROW_HEIGHT = 69

/** Every node that the contract lists, with the network's word on its state. */
export function NodeList() {
  const t = useTranslations('nodes')
  const common = useTranslations('common')
  const filter = useNodeFilter()
  const { clear, query, states, shown } = filter
  const daily = useDailyNodeReward()
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
        <div className="card overflow-clip">
          <Head />
          <VirtualList items={shown} rowHeight={ROW_HEIGHT} keyOf={({ nodeId }) => String(nodeId)}>
            {(node) => (
              <NodeRow
                node={node}
                state={states.stateOf(node).kind}
                network={states.nodes?.get(node.nodeId)}
                daily={daily}
              />
            )}
          </VirtualList>
        </div>
      )}
    </div>
  )
}

const columns = [
  'id',
  'node',
  'fee',
  'since',
  'proof',
  'version',
  'credit',
  'swarm',
  'daily',
  'state',
] as const
const isWord: readonly string[] = ['id', 'node', 'state']

function Head() {
  const t = useTranslations('nodes.column')
  return (
    <div aria-hidden className="border-b border-line px-5 py-2.5 text-xs text-ink-muted max-xl:hidden">
      <div className={nodeColumns}>
        {columns.map((name) => (
          <span key={name} className={classNames(!isWord.includes(name) && 'text-end')}>
            {t(name)}
          </span>
        ))}
      </div>
    </div>
  )
}
