'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { NodeKey } from '@/components/figures/node-key'
import { lazyPart } from '@/components/ui/lazy-part'
import { useAmountText } from '@/components/figures/use-amount-text'
import type { OpenNode } from '@/lib/staking/open-node'
import { buildSeatMap } from '@/lib/staking/seat-map'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { contributionOf, stakeOf } from '@/lib/staking/wallet-totals'
import { unixSeconds } from '@/lib/units/time'
import { sameAddress } from '@/lib/units/same-address'
import { NextStep } from './next-step'
import { SeatBar } from './seat-bar'
import { nodeSegments, seatSegments } from './seat-segments'
import { useOwnWord } from './use-own-word'
import { type ShownState, StateChip } from './state-chip'
import { YieldEstimate } from './yield-estimate'

const LeavePanel = lazyPart(() => import('@/components/leave/leave-panel'))

type FrameProps = { href: string; nodeKey: string; name: string; state: ShownState; children: ReactNode }

/** Frame of one stake: which node, where it stands; the name leads to the node. */
const StakeFrame = ({ href, nodeKey, name, state, children }: FrameProps) => (
  <li className="card flex flex-col gap-4 p-5">
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
      <Link href={href} prefetch={false} className="flex items-center gap-3 hover:underline">
        <NodeKey id={nodeKey} /> <span className="text-sm text-ink-muted">{name}</span>
      </Link>
      <StateChip state={state} />
    </div>
    {children}
  </li>
)

const Yours = ({ name, value }: { name: string; value: bigint }) => (
  <p className="flex items-baseline justify-between gap-4">
    <span className="text-sm text-ink-muted">{name}</span>
    <Amount value={value} className="text-lg" />
  </p>
)

type StakeCardProps = { node: SessionNode; wallet: Address; state: StakeState }

/** A wallet's stake in one started node: how much, what state, what happens next. */
export function StakeCard({ node, wallet, state }: StakeCardProps) {
  const t = useTranslations('stakes')
  const own = useOwnWord(wallet)
  const id = String(node.nodeId)
  const stake = stakeOf(node, wallet)
  return (
    <StakeFrame
      href={`/nodes/${id}`}
      nodeKey={node.ed25519PublicKey}
      name={t('nodeName', { id })}
      state={state.kind}
    >
      <SeatBar
        segments={nodeSegments(node, wallet)}
        whole={node.deposit}
        label={t('seats', { count: node.contributors.length })}
      />
      {stake > 0n ? (
        <Yours name={t('yours', { own })} value={stake} />
      ) : (
        <p className="text-sm">{t('onlyRewards')}</p>
      )}
      <div className="text-sm text-ink-muted">
        <NextStep node={node} state={state} />
        {state.kind === 'running' && stake > 0n && node.fee !== null && (
          <YieldEstimate
            stake={stake}
            whole={node.deposit}
            fee={node.fee}
            isOperator={sameAddress(node.operator, wallet)}
            isRunning
          />
        )}
      </div>
      <LeavePanel node={node} state={state} />
    </StakeFrame>
  )
}

const AT_ANY_TIME = unixSeconds(0)

/** A wallet's part in a node that has not started. */
export function OpenStakeCard({ node, wallet }: { node: OpenNode; wallet: Address }) {
  const t = useTranslations('stakes')
  const own = useOwnWord(wallet)
  const amount = useAmountText()
  const mine = node.contributions.find(({ contributor }) => sameAddress(contributor, wallet))
  const reserved = node.reservations.find(({ contributor }) => sameAddress(contributor, wallet))
  const isOperator = sameAddress(node.operator, wallet)
  const seats = buildSeatMap({ contract: node, withdrawalDelay: AT_ANY_TIME })
  return (
    <StakeFrame
      href={`/stake/${node.address}`}
      nodeKey={node.ed25519PublicKey}
      name={t(isOperator ? 'operating' : 'contributing', { own })}
      state={node.status}
    >
      <SeatBar
        segments={seatSegments(seats, wallet)}
        whole={node.requirement}
        label={t('missing', { amount: amount(node.open) })}
      />
      {mine && <Yours name={t('yours', { own })} value={contributionOf(node, wallet)} />}
      {reserved && <Yours name={t('reserved', { own })} value={reserved.amount} />}
      <p className="text-sm text-ink-muted">{t(`openNext.${node.status}`, { open: amount(node.open) })}</p>
    </StakeFrame>
  )
}
