'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { useWallet } from '@/lib/hooks/wallet'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { stakeOf } from '@/lib/staking/wallet-totals'
import { sameAddress } from '@/lib/units/same-address'
import { LeavePanel } from './leave-panel'
import { NextStep } from './next-step'

/** What happens next to this node, and what a contributor can do about it. */
export function NodeStanding({ node, state }: { node: SessionNode; state: StakeState }) {
  const t = useTranslations('nodes.node')
  const { address } = useWallet()
  const isMine = address !== undefined && node.contributors.some((seat) => sameAddress(seat.address, address))
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('next')}</h2>
      <div className="text-sm text-ink-muted">
        <NextStep node={node} state={state} />
      </div>
      {isMine && address && (
        <div className="flex flex-col gap-4 border-t border-line pt-4">
          <p className="flex items-baseline justify-between gap-4 text-sm">
            <span className="text-ink-muted">{t('yours')}</span>
            <Amount value={stakeOf(node, address)} className="text-lg" />
          </p>
          <LeavePanel node={node} state={state} />
        </div>
      )}
    </section>
  )
}
