'use client'

import { Search, SearchX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { ErrorNotice } from '@/components/figures/error-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useNodes } from '@/lib/hooks/nodes'
import type { SessionNode } from '@/lib/staking/session-node'
import { nodeColumns, NodeRow } from './node-row'
import { useNodeStates } from './use-node-states'
import { VirtualList } from '@/components/ui/virtual-list'

const ROW_HEIGHT = 58

/** Every node that the contract lists, with the network's word on its state. */
export function NodeList() {
  const t = useTranslations('nodes')
  const common = useTranslations('common')
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams().get('q') ?? ''
  const query = useNodes()
  const { stateOf, isDown } = useNodeStates()
  if (query.isPending) return <SkeletonRows rows={8} height={`${ROW_HEIGHT}px`} label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const listed = query.data.data.filter(({ state }) => state !== 'removed')
  const shown = listed.filter((node) => matches(node, search))
  return (
    <div className="flex flex-col gap-5">
      {query.data.source === 'chain' && <Notice tone="caution">{common('problem.indexDown')}</Notice>}
      {isDown && <Notice tone="caution">{common('problem.networkDown')}</Notice>}
      <label className="relative max-w-lg" role="search">
        <span className="sr-only">{t('search')}</span>
        <Search size={16} strokeWidth={1.5} className="absolute start-3 top-3.5 text-ink-muted" aria-hidden />
        <input
          type="search"
          value={search}
          onChange={({ target }) =>
            router.replace(target.value ? `${path}?${new URLSearchParams({ q: target.value })}` : path, {
              scroll: false,
            })
          }
          placeholder={t('search')}
          className="min-h-11 w-full rounded-control border border-line bg-surface-1 ps-9 pe-3 text-sm placeholder:text-ink-muted"
        />
      </label>
      <p role="status" className="text-sm text-ink-muted">
        {t('count', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState icon={SearchX} title={t('none.title')}>
          {t('none.text')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-2">
          <Head />
          <VirtualList items={shown} rowHeight={ROW_HEIGHT} keyOf={({ nodeId }) => String(nodeId)}>
            {(node) => <NodeRow node={node} state={stateOf(node).kind} />}
          </VirtualList>
        </div>
      )}
    </div>
  )
}

function matches(node: SessionNode, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  if (wanted === '' || String(node.nodeId) === wanted) return true
  const bare = wanted.replace(/^0x/, '')
  const keys = [node.ed25519PublicKey, node.blsPublicKey, node.operator.slice(2).toLowerCase()]
  return bare.length > 2 && keys.some((key) => key.startsWith(bare))
}

function Head() {
  const t = useTranslations('nodes.column')
  return (
    <div aria-hidden className={`${nodeColumns} hidden px-4 text-xs text-ink-muted`}>
      <span>#</span>
      {(['node', 'state', 'fee', 'contributors', 'age'] as const).map((name) => (
        <span key={name}>{t(name)}</span>
      ))}
    </div>
  )
}
