'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { type Address, isAddressEqual } from 'viem'
import { Amount } from '@/components/figures/amount'
import { NodeKey } from '@/components/figures/node-key'
import type { OpenNode } from '@/lib/staking/open-node'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { sesh } from '@/lib/units/sesh'
import { FillBar } from './fill-bar'
import { LeavePanel } from './leave-panel'
import { NextStep } from './next-step'
import { StateChip } from './state-chip'

type StakeCardProps = { node: SessionNode; wallet: Address; state: StakeState; height: number | undefined }

/** A wallet's stake in one node: how much, what state, what happens next. */
export function StakeCard({ node, wallet, state, height }: StakeCardProps) {
  const t = useTranslations('stakes')
  const stake = node.contributors.reduce(
    (sum, seat) => (isAddressEqual(seat.address, wallet) ? sum + seat.stake : sum),
    0n,
  )
  return (
    <li className="card flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Link href={`/nodes/${node.nodeId}`} prefetch={false} className="hover:underline">
          <NodeKey id={node.ed25519PublicKey} />
        </Link>
        <StateChip state={state.kind} />
      </div>
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-sm text-ink-muted">{t('yours')}</span>
        <Amount value={sesh(stake)} className="text-lg" />
      </p>
      <p className="text-sm text-ink-muted">
        <NextStep state={state} height={height} />
      </p>
      <LeavePanel node={node} state={state} />
    </li>
  )
}

/** A wallet's part in a node that has not started. */
export function OpenStakeCard({ node, wallet }: { node: OpenNode; wallet: Address }) {
  const t = useTranslations('stakes')
  const mine = node.contributions.find(({ contributor }) => isAddressEqual(contributor, wallet))
  const reserved = sesh(node.reservations.reduce((sum, { amount }) => sum + amount, 0n))
  return (
    <li className="card relative flex flex-col gap-3 p-4 hover:border-line-strong">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Link
          href={`/stake/${node.address}`}
          prefetch={false}
          className="after:absolute after:inset-0 after:rounded-card"
        >
          <NodeKey id={node.ed25519PublicKey} />
        </Link>
        <StateChip state={node.status} />
      </div>
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-sm text-ink-muted">{t('yours')}</span>
        <Amount value={mine?.amount ?? sesh(0n)} className="text-lg" />
      </p>
      <FillBar
        contributed={node.contributed}
        reserved={reserved}
        requirement={node.requirement}
        label={t('open')}
      />
    </li>
  )
}
