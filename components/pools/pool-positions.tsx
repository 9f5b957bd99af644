'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useMicroPools, useMicroPositions } from '@/lib/hooks/micro'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { poolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroPoolState, MicroPosition } from '@/lib/staking/providers/micro-adapter'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import type { UnixSeconds } from '@/lib/units/time'
import { sameAddress } from '@/lib/units/same-address'
import { PhaseChip } from './phase-chip'

/** What a wallet has in micro pools; nothing for one that is in none. */
export default function PoolPositions({ wallet }: { wallet: Address }) {
  const t = useTranslations('pools.positions')
  const { micro } = useStakingProviders()
  return micro.map((provider) => (
    <PositionsIn
      key={provider.factory}
      provider={provider}
      wallet={wallet}
      title={micro.length === 1 ? t('title') : t('titleOf', { name: provider.name })}
    />
  ))
}

type Props = { provider: MicroProvider; wallet: Address; title: string }

function PositionsIn({ provider, wallet, title }: Props) {
  const positions = useMicroPositions(provider, wallet)
  const pools = useMicroPools(provider).data
  const now = useChainNow()
  if (positions.error && !positions.data)
    return <ErrorNotice error={positions.error} onRetry={() => void positions.refetch()} />
  if (!positions.data?.length || !pools || now === undefined) return null
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <h2 className="text-xl font-semibold">{title}</h2>
      <ul className="grid items-start gap-4 lg:grid-cols-2">
        {positions.data.map((position) => {
          const pool = pools.find((one) => sameAddress(one.pool, position.pool))
          return pool && <Position key={pool.pool} pool={pool} position={position} now={now} />
        })}
      </ul>
    </section>
  )
}

type PositionProps = { pool: MicroPoolState; position: MicroPosition; now: UnixSeconds }

function Position({ pool, position, now }: PositionProps) {
  const t = useTranslations('pools.positions')
  return (
    <li className="card relative flex flex-col gap-2 p-5 hover:border-line-strong">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Link
          href={`/stake/pools/${pool.pool}`}
          prefetch={false}
          className="font-medium after:absolute after:inset-0"
        >
          <bdi>{pool.name}</bdi>
        </Link>
        <PhaseChip phase={poolPhase(pool, now)} />
      </div>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="text-ink-muted">{t('shares')}</span> <Amount value={position.shares} />
      </p>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="text-ink-muted">{t('claimable')}</span> <Amount value={position.claimable} />
      </p>
    </li>
  )
}
