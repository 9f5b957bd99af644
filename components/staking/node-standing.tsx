'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { useOwnSeat } from '@/components/leave/use-own-seat'
import { lazyPart } from '@/components/ui/lazy-part'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { NextStep } from './next-step'

const LeavePanel = lazyPart(() => import('@/components/leave/leave-panel'))

/** What happens next to this node, when its stakes end, and what a contributor can do about it. */
export function NodeStanding({ node, state }: { node: SessionNode; state: StakeState }) {
  const t = useTranslations('nodes.node')
  const seat = useOwnSeat(node)
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('next')}</h2>
      <div className="text-sm text-ink-muted">
        <NextStep node={node} state={state} />
      </div>
      {seat && (
        <p className="flex items-baseline justify-between gap-4 border-t border-line pt-4 text-sm">
          <span className="text-ink-muted">{t('yours')}</span>
          <Amount value={seat.stake} className="text-lg" />
        </p>
      )}
      <LeavePanel node={node} state={state} />
    </section>
  )
}
