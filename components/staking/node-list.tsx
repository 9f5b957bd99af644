'use client'

import { SearchX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SearchField } from '@/components/ui/search-field'
import { Select } from '@/components/ui/select'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { VirtualList } from '@/components/ui/virtual-list'
import { useWallet } from '@/lib/hooks/wallet'
import { nodeColumns, NodeRow } from './node-row'
import { nodeOrders, nodeShows, useNodeFilter } from './use-node-filter'

const ROW_HEIGHT = 69

/** Every node that the contract lists, with the network's word on its state. */
export function NodeList() {
  const t = useTranslations('nodes')
  const common = useTranslations('common')
  const { address } = useWallet()
  const { search, show, sort, change, clear, query, states, shown } = useNodeFilter()
  if (query.isPending) return <SkeletonRows rows={10} height={`${ROW_HEIGHT}px`} label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  return (
    <div className="flex flex-col gap-4">
      <SourceNotice of={query.data} error={query.error} />
      {states.isDown && <Notice tone="caution">{common('problem.networkDown')}</Notice>}
      <div role="search" className="flex flex-col gap-2 sm:flex-row sm:flex-wrap sm:items-center">
        <SearchField
          label={t('search')}
          value={search}
          onChange={(q) => change({ q })}
          className="grow sm:max-w-md"
        />
        <Select
          label={t('show.label')}
          value={show}
          isChosen={show !== 'listed'}
          onChange={(next) => change({ show: next })}
        >
          {nodeShows.map((name) => (
            <option key={name} value={name}>
              {t(`show.${name}`)}
            </option>
          ))}
        </Select>
        <Select
          label={t('sort.label')}
          value={sort}
          isChosen={false}
          onChange={(next) => change({ sort: next })}
        >
          {nodeOrders.map((name) => (
            <option key={name} value={name}>
              {t(`sort.${name}`)}
            </option>
          ))}
        </Select>
      </div>
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
            {(node) => <NodeRow node={node} state={states.stateOf(node).kind} you={address} />}
          </VirtualList>
        </div>
      )}
    </div>
  )
}

const isAmount = { id: false, node: false, seats: false, fee: true, since: true, state: false } as const

function Head() {
  const t = useTranslations('nodes.column')
  return (
    <div aria-hidden className="border-b border-line px-5 py-2.5 text-xs text-ink-muted max-lg:hidden">
      <div className={nodeColumns}>
        {(['id', 'node', 'seats', 'fee', 'since', 'state'] as const).map((name) => (
          <span key={name} className={classNames(isAmount[name] && 'text-end')}>
            {t(name)}
          </span>
        ))}
      </div>
    </div>
  )
}
