'use client'

import { SearchX, Sprout } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Select } from '@/components/ui/select'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { VirtualList } from '@/components/ui/virtual-list'
import { useOpenNodes } from '@/lib/hooks/open-nodes'
import { useOperatorRecords } from '@/lib/hooks/operators'
import { useWallet } from '@/lib/hooks/wallet'
import type { OpenNode } from '@/lib/staking/open-node'
import { filterOpenNodes, type OperatorRecords, sortOpenNodes } from '@/lib/staking/open-node-list'
import { sameAddress } from '@/lib/units/same-address'
import { OpenNodeFilters } from './open-node-filters'
import { OpenNodeHeadRow } from './open-node-head-row'
import { OpenNodeRow } from './open-node-row'
import { shownSorts, useOpenNodeFilter } from './use-open-node-filter'

const ROW_HEIGHT = 77

/** Every open node with search, filters and order; says who told it and what is missing. */
export function OpenNodeList() {
  const t = useTranslations('stake')
  const common = useTranslations('common')
  const { text, filter, sort, change, clear, count, isFiltered } = useOpenNodeFilter()
  const query = useOpenNodes()
  const records = useOperatorRecords().data

  if (query.isPending) return <SkeletonRows rows={8} height={`${ROW_HEIGHT}px`} label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const { data: all } = query.data
  const order = sort === 'fee' || sort === 'minimum' ? 'asc' : 'desc'
  const shown = sortOpenNodes(filterOpenNodes(all, filter, records), sort, order, records)
  return (
    <div className="flex flex-col gap-4">
      <SourceNotice of={query.data} error={query.error} />
      <OpenNodeFilters text={text} count={count} change={change} clear={clear} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-sm text-ink-muted">
          {isFiltered
            ? t('countOf', { shown: shown.length, count: all.length })
            : t('count', { count: all.length })}
        </p>
        <Select
          label={t('sort.label')}
          value={sort}
          isChosen={false}
          onChange={(next) => change({ sort: next })}
        >
          {shownSorts.map((name) => (
            <option key={name} value={name}>
              {t(`sort.${name}`)}
            </option>
          ))}
        </Select>
      </div>
      {shown.length > 0 ? (
        <Rows nodes={shown} records={records} />
      ) : all.length === 0 ? (
        <EmptyState icon={Sprout} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <EmptyState
          icon={SearchX}
          title={t('none.title')}
          action={<Button onClick={clear}>{t('filter.clear')}</Button>}
        >
          {t('none.text')}
        </EmptyState>
      )}
    </div>
  )
}

function Rows({ nodes, records }: { nodes: readonly OpenNode[]; records: OperatorRecords | undefined }) {
  const { address } = useWallet()
  const isReserved = ({ reservations }: OpenNode) =>
    address !== undefined && reservations.some(({ contributor }) => sameAddress(contributor, address))
  return (
    <div className="card overflow-clip">
      <OpenNodeHeadRow />
      <VirtualList items={nodes} rowHeight={ROW_HEIGHT} keyOf={(node) => node.address}>
        {(node) => (
          <OpenNodeRow
            node={node}
            record={records?.get(node.operator)}
            isReservedForYou={isReserved(node)}
            you={address}
          />
        )}
      </VirtualList>
    </div>
  )
}
