'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { Countdown } from '@/components/figures/countdown'
import { WalletAddress } from '@/components/figures/wallet-address'
import { useChainNow } from '@/lib/hooks/chain-now'
import type { Seat } from '@/lib/staking/seat-map'
import type { UnixSeconds } from '@/lib/units/time'
import { sameAddress } from '@/lib/units/same-address'
import { SeatLine } from './seat-line'

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
            you={you !== undefined && sameAddress(seat.contributor, you)}
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
