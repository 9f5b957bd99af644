'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useMicroPools } from '@/lib/hooks/micro'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { sameAddress } from '@/lib/units/same-address'

type Props = {
  pool: Address
  /** Where to look, in this order. */
  providers: readonly MicroProvider[]
  children: (pool: MicroPoolState, provider: MicroProvider) => ReactNode
}

/** Shows a pool that one of the factories made, and nothing that merely claims to be one. */
export function FindPool({ pool, providers, children }: Props) {
  const t = useTranslations('pools')
  const [provider, ...others] = providers
  if (!provider) return <Notice title={t('unknown.title')}>{t('unknown.text')}</Notice>
  return (
    <FindIn provider={provider} pool={pool} providers={others}>
      {children}
    </FindIn>
  )
}

function FindIn({ provider, pool, providers, children }: Props & { provider: MicroProvider }) {
  const common = useTranslations('common')
  const query = useMicroPools(provider)
  const found = query.data?.find((one) => sameAddress(one.pool, pool))
  if (found) return children(found, provider)
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <SkeletonBlocks rows={3} height="11rem" label={common('loading')} />
  return (
    <FindPool pool={pool} providers={providers}>
      {children}
    </FindPool>
  )
}
