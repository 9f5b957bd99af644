'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useMicroPoolsOf } from '@/lib/hooks/micro'
import { searchPool } from '@/lib/staking/micro/search-pool'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import type { MicroProvider } from '@/lib/staking/providers/provider'

type Props = {
  pool: Address
  /** Where to look. */
  providers: readonly MicroProvider[]
  children: (pool: MicroPoolState, provider: MicroProvider) => ReactNode
}

/** Shows a pool that one of the factories made, and nothing that merely claims to be one. */
export function FindPool({ pool, providers, children }: Props) {
  const t = useTranslations('pools')
  const common = useTranslations('common')
  const queries = useMicroPoolsOf(providers)
  const search = searchPool(queries, pool)
  if (search.kind === 'waiting') return <SkeletonBlocks rows={3} height="11rem" label={common('loading')} />
  if (search.kind === 'unknown') return <Notice title={t('unknown.title')}>{t('unknown.text')}</Notice>
  const [query, provider] = [queries[search.at], providers[search.at]]
  return search.kind === 'found'
    ? provider && children(search.pool, provider)
    : query && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
}
