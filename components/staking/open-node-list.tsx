'use client'

import { SearchX, Sprout } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { isAddressEqual } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useTimeWords } from '@/components/figures/use-words'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useOpenNodes } from '@/lib/hooks/open-nodes'
import { useOperatorRecords } from '@/lib/hooks/operators'
import { useWallet } from '@/lib/hooks/wallet'
import { filterOpenNodes, sortOpenNodes } from '@/lib/staking/open-node-list'
import { OpenNodeFilters } from './open-node-filters'
import { openNodeColumns, OpenNodeRow } from './open-node-row'
import { useOpenNodeFilter } from './use-open-node-filter'
import { VirtualList } from './virtual-list'

const ROW_HEIGHT = 86

/** Every open node with search, filters and order; says who told it and what is missing. */
export function OpenNodeList() {
  const t = useTranslations('stake')
  const common = useTranslations('common')
  const { moment } = useTimeWords()
  const { text, filter, sort, change, clear, isFiltered } = useOpenNodeFilter()
  const query = useOpenNodes()
  const records = useOperatorRecords().data
  const { address } = useWallet()

  if (query.isPending) return <SkeletonRows rows={6} height={`${ROW_HEIGHT}px`} label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const { data: all, source, timestamp } = query.data
  const order = sort === 'fee' || sort === 'minimum' ? 'asc' : 'desc'
  const shown = sortOpenNodes(filterOpenNodes(all, filter, records), sort, order, records)
  const isReserved = (node: (typeof all)[number]) =>
    address !== undefined && node.reservations.some(({ contributor }) => isAddressEqual(contributor, address))

  return (
    <div className="flex flex-col gap-5">
      {source === 'chain' && <Notice tone="caution">{common('problem.indexDown')}</Notice>}
      {query.error && (
        <Notice tone="caution">{common('problem.keptOld', { time: moment(timestamp) })}</Notice>
      )}
      <OpenNodeFilters text={text} sort={sort} change={change} />
      <p role="status" className="text-sm text-ink-muted">
        {isFiltered
          ? t('countOf', { shown: shown.length, count: all.length })
          : t('count', { count: all.length })}
      </p>
      {all.length === 0 && (
        <EmptyState icon={Sprout} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      )}
      {all.length > 0 && shown.length === 0 && (
        <EmptyState
          icon={SearchX}
          title={t('none.title')}
          action={<Button onClick={clear}>{t('filter.clear')}</Button>}
        >
          {t('none.text')}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <div className="flex flex-col gap-2">
          <Head />
          <VirtualList items={shown} rowHeight={ROW_HEIGHT} keyOf={(node) => node.address}>
            {(node) => (
              <OpenNodeRow
                node={node}
                record={records?.get(node.operator)}
                isReservedForYou={isReserved(node)}
              />
            )}
          </VirtualList>
        </div>
      )}
    </div>
  )
}

function Head() {
  const t = useTranslations('stake.column')
  return (
    <div aria-hidden className={`${openNodeColumns} hidden px-4 text-xs text-ink-muted`}>
      {(['node', 'fee', 'open', 'minimum', 'record', 'state'] as const).map((name) => (
        <span key={name}>{t(name)}</span>
      ))}
    </div>
  )
}
