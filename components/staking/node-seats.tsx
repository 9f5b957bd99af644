'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { Countdown } from '@/components/figures/countdown'
import { WalletAddress } from '@/components/figures/wallet-address'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { earliestLeaveRequest } from '@/lib/staking/leave-rules'
import type { NodeStake, SessionNode } from '@/lib/staking/session-node'
import { sameAddress } from '@/lib/units/same-address'
import { SeatBar } from './seat-bar'
import { SeatLine } from './seat-line'
import { nodeSegments } from './seat-segments'

/** Who has a seat in a started node, with how much, and from when each may ask to leave. */
export function NodeSeats({ node, you }: { node: SessionNode; you: Address | undefined }) {
  const t = useTranslations('nodes')
  const seats = useTranslations('stake.seats')
  const label = t('seats', { count: node.contributors.length })
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg font-semibold">{seats('title')}</h2>
        <p className="text-sm text-ink-muted">{label}</p>
      </div>
      <SeatBar segments={nodeSegments(node, you)} whole={node.deposit} label={label} size="page" />
      <ol className="divide-y divide-line">
        {node.contributors.map((seat, index) => (
          <SeatLine
            key={`${seat.address} ${index}`}
            number={String(index + 1)}
            amount={<Amount value={seat.stake} />}
            note={<MayLeave node={node} stake={seat.stake} />}
          >
            <WalletAddress
              address={seat.address}
              copy
              you={you !== undefined && sameAddress(seat.address, you)}
            />
            <span className="text-xs text-ink-muted">
              {index === 0 ? seats('operator') : seats('contributor')}
            </span>
            <RewardsElsewhere seat={seat} />
          </SeatLine>
        ))}
      </ol>
    </section>
  )
}

/** Named only where the rewards do not go to the contributor itself. */
function RewardsElsewhere({ seat }: { seat: NodeStake }) {
  const t = useTranslations('nodes.node')
  if (sameAddress(seat.address, seat.beneficiary)) return null
  return (
    <span className="flex basis-full items-center gap-1.5 text-xs text-ink-muted">
      {t('rewardsTo')} <WalletAddress address={seat.beneficiary} />
    </span>
  )
}

/** From when a contributor may ask a running node to leave. */
function MayLeave({ node, stake }: { node: SessionNode; stake: NodeStake['stake'] }) {
  const t = useTranslations('nodes.node')
  const now = useChainNow()
  const parameters = useLeaveParameters().data
  if (node.state !== 'active' || !parameters || now === undefined) return null
  const from = earliestLeaveRequest({
    stake,
    deposit: node.deposit,
    divisor: parameters.smallContributorDivisor,
    addedAt: node.addedAt,
    smallContributorDelay: parameters.smallContributorDelay,
  })
  if (from <= now) return t('leaveNow')
  return (
    <>
      {t('leaveFrom')} <Countdown until={from} />
    </>
  )
}
