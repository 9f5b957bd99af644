'use client'

import { useTranslations } from 'next-intl'
import { Moment } from '@/components/figures/moment'
import { Notice } from '@/components/ui/notice'
import type { PoolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'

/** What the phase of a pool means for its members' SESH, and what comes next. */
export function PhaseNotice({ phase, pool }: { phase: PoolPhase; pool: MicroPoolState }) {
  const t = useTranslations('pools.meaning')
  const isWarning = phase === 'expired' || phase === 'late' || phase === 'full'
  const at = phase === 'running' ? pool.termEnd : pool.deadline
  return (
    <Notice tone={isWarning ? 'caution' : 'info'} title={t(`${phase}.title`)} live>
      {t.rich(`${phase}.text`, { at: () => at !== null && <Moment at={at} /> })}
    </Notice>
  )
}
