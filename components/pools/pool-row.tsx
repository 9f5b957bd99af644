'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Countdown } from '@/components/figures/countdown'
import { useAmountText } from '@/components/figures/use-amount-text'
import { WalletAddress } from '@/components/figures/wallet-address'
import { poolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import type { UnixSeconds } from '@/lib/units/time'
import { PhaseChip } from './phase-chip'
import { PoolBar } from './pool-bar'

type Props = { pool: MicroPoolState; now: UnixSeconds; mine: bigint }

/** One pool; the whole row leads to it. */
export function PoolRow({ pool, now, mine }: Props) {
  const t = useTranslations('pools')
  const amount = useAmountText()
  const phase = poolPhase(pool, now)
  return (
    <li className="relative grid gap-x-6 gap-y-3 border-b border-line px-4 py-4 last:border-b-0 hover:bg-surface-2 sm:px-5 lg:grid-cols-[minmax(12rem,1.4fr)_minmax(10rem,1.6fr)_15rem_9rem] lg:items-center">
      <div className="min-w-0">
        <Link
          href={`/stake/pools/${pool.pool}`}
          prefetch={false}
          className="font-medium after:absolute after:inset-0"
        >
          <bdi>{pool.name}</bdi>
        </Link>
        <p className="flex items-center gap-1.5 text-xs text-ink-muted">
          {t('by')} <WalletAddress address={pool.organiser} />
        </p>
      </div>
      <div className="flex flex-col gap-1.5">
        <PoolBar pool={pool} mine={mine} />
        <p className="figure text-xs text-ink-muted">
          {t('gathered', { gathered: amount(pool.gathered), target: amount(pool.target) })}
        </p>
      </div>
      <p className="text-sm">
        {(phase === 'gathering' || phase === 'full') && (
          <>
            {t('ends')} <Countdown until={pool.deadline} />
          </>
        )}
        {mine > 0n && <span className="block text-positive">{t('yours', { amount: amount(mine) })}</span>}
      </p>
      <span className="lg:justify-self-end">
        <PhaseChip phase={phase} />
      </span>
    </li>
  )
}
