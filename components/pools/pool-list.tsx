'use client'

import { Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { Select } from '@/components/ui/select'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { VirtualList } from '@/components/ui/virtual-list'
import { useAddressFields } from '@/components/staking/use-address-fields'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useMicroPools, useMicroPositions } from '@/lib/hooks/micro'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { useWallet } from '@/lib/hooks/wallet'
import { poolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { sesh } from '@/lib/units/sesh'
import { sameAddress } from '@/lib/units/same-address'
import { PoolRow } from './pool-row'

const ROW_HEIGHT = 89

/** Every pool of every factory of this chain. */
export default function PoolList() {
  const t = useTranslations('pools')
  const { micro } = useStakingProviders()
  if (micro.length === 0) return <EmptyState icon={Users} title={t('notHere')} />
  return (
    <div className="flex flex-col gap-8">
      {micro.map((provider) => (
        <ProviderPools key={provider.factory} provider={provider} isOnly={micro.length === 1} />
      ))}
    </div>
  )
}

const shows = ['', 'joinable', 'mine'] as const

type ProviderProps = {
  provider: MicroProvider
  /** There is no other to tell it from. */
  isOnly: boolean
}

function ProviderPools({ provider, isOnly }: ProviderProps) {
  const t = useTranslations('pools')
  const common = useTranslations('common')
  const { address } = useWallet()
  const { text, change } = useAddressFields({ show: '' })
  const query = useMicroPools(provider)
  const positions = useMicroPositions(provider, address).data ?? []
  const now = useChainNow()
  if (query.error && !query.data)
    return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data || now === undefined)
    return <SkeletonRows rows={4} height={`${ROW_HEIGHT}px`} label={common('loading')} />
  const mineIn = (pool: Address) =>
    positions.find((position) => sameAddress(position.pool, pool))?.shares ?? sesh(0n)
  const shown = query.data.filter((pool) =>
    text.show === 'joinable'
      ? poolPhase(pool, now) === 'gathering'
      : text.show !== 'mine' || mineIn(pool.pool) > 0n,
  )
  return (
    <section aria-label={provider.name} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">
          {isOnly ? t('count', { count: shown.length }) : provider.name}
        </h2>
        <Select label={t('show.label')} value={text.show} onChange={(show) => change({ show })}>
          {shows.map((show) => (
            <option key={show} value={show}>
              {t(`show.${show || 'all'}`)}
            </option>
          ))}
        </Select>
      </div>
      {shown.length > 0 ? (
        <div className="card overflow-clip">
          <VirtualList items={shown} rowHeight={ROW_HEIGHT} keyOf={({ pool }) => pool}>
            {(pool) => <PoolRow pool={pool} now={now} mine={mineIn(pool.pool)} />}
          </VirtualList>
        </div>
      ) : (
        <EmptyState icon={Users} title={query.data.length === 0 ? t('empty.title') : t('none')}>
          {query.data.length === 0 && t('empty.text')}
        </EmptyState>
      )}
    </section>
  )
}
