'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import type { PoolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'

type Chore = 'pool-take-seat' | 'pool-give-seat-back' | 'pool-collect'

const choresOf: Record<PoolPhase, readonly Chore[]> = {
  gathering: [],
  full: ['pool-take-seat'],
  expired: [],
  filling: [],
  late: ['pool-give-seat-back'],
  running: ['pool-collect'],
  gone: ['pool-collect'],
}

/** What anybody may do for all members, at the price of the network fee. */
export function PoolChores({ pool, phase }: { pool: MicroPoolState; phase: PoolPhase }) {
  const t = useTranslations('pools.chore')
  const start = useStartFlow()
  const chores = choresOf[phase]
  if (chores.length === 0) return null
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      {chores.map((kind) => (
        <div key={kind} className="flex flex-col items-start gap-2">
          <p className="text-sm text-ink-muted">{t(`${kind}.text`)}</p>
          <Button onClick={() => start({ kind, pool: pool.pool })}>{t(`${kind}.action`)}</Button>
        </div>
      ))}
    </section>
  )
}
