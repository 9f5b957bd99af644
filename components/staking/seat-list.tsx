'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Address, isAddressEqual } from 'viem'
import { Amount } from '@/components/figures/amount'
import { Countdown } from '@/components/figures/countdown'
import { WalletAddress } from '@/components/figures/wallet-address'
import { useChainNow } from '@/lib/hooks/chain-now'
import type { Seat } from '@/lib/staking/seat-map'
import type { UnixSeconds } from '@/lib/units/time'

type Props = { seats: readonly Seat[]; you: Address | undefined }

/** Who sits where, for how much, and who may leave when; equal open seats share one line. */
export function SeatList({ seats, you }: Props) {
  const t = useTranslations('stake.seats')
  const taken = seats.filter((seat) => seat.kind !== 'open')
  const [open, ...more] = seats.filter((seat) => seat.kind === 'open')
  return (
    <ol className="divide-y divide-line">
      {taken.map((seat, index) => (
        <SeatLine
          key={seat.contributor}
          number={String(index + 1)}
          amount={<Amount value={seat.amount} />}
          note={seat.kind === 'filled' ? <Leave from={seat.withdrawableFrom} /> : t('reservedNote')}
        >
          <WalletAddress
            address={seat.contributor}
            copy
            you={you !== undefined && isAddressEqual(seat.contributor, you)}
          />
          <span className="text-xs text-ink-muted">
            {seat.kind === 'reserved' ? t('reserved') : seat.isOperator ? t('operator') : t('contributor')}
          </span>
        </SeatLine>
      ))}
      {open && (
        <SeatLine
          number={
            more.length > 0 ? t('range', { from: taken.length + 1, to: seats.length }) : String(seats.length)
          }
          amount={<Amount value={open.minimum} />}
          note={t('minimumNote')}
        >
          <span>{t('open', { count: more.length + 1 })}</span>
        </SeatLine>
      )}
    </ol>
  )
}

/** From when a contribution can be taken back; null once the node has started. */
function Leave({ from }: { from: UnixSeconds | null }) {
  const t = useTranslations('stake.seats')
  const now = useChainNow()
  if (from === null || now === undefined) return null
  if (from <= now) return t('withdrawNow')
  return (
    <>
      {t('withdrawAt')} <Countdown until={from} />
    </>
  )
}

type LineProps = { number: string; amount: ReactNode; note: ReactNode; children: ReactNode }

const SeatLine = ({ number, amount, note, children }: LineProps) => (
  <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-1 py-2.5 text-sm sm:grid-cols-[2.75rem_minmax(0,1fr)_auto]">
    <span className="figure pt-1 text-ink-muted">{number}</span>
    <span className="flex min-h-8 min-w-0 flex-wrap items-center gap-x-2">{children}</span>
    <span className="flex flex-col max-sm:col-start-2 sm:items-end sm:text-end">
      <span>{amount}</span>
      <span className="text-xs text-ink-muted">{note}</span>
    </span>
  </li>
)
