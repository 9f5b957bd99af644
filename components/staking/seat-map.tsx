'use client'

import { useLocale, useTranslations } from 'next-intl'
import { isAddressEqual, type Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { useTimeWords } from '@/components/figures/use-words'
import { WalletAddress } from '@/components/figures/wallet-address'
import { classNames } from '@/components/ui/class-names'
import { buildSeatMap, type Seat } from '@/lib/staking/seat-map'
import type { OpenNode } from '@/lib/staking/open-node'
import { formatSesh } from '@/lib/units/format-sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { FillBar } from './fill-bar'
import { sesh } from '@/lib/units/sesh'

type Props = {
  node: OpenNode & { withdrawalDelay: UnixSeconds }
  now: UnixSeconds | undefined
  you: Address | undefined
}

/** Who sits in a node, what is reserved, what is open from how much, and who may leave when. */
export function SeatMap({ node, now, you }: Props) {
  const t = useTranslations('stake.seats')
  const locale = useLocale()
  const seats = buildSeatMap({ contract: node, withdrawalDelay: node.withdrawalDelay })
  const reserved = sesh(node.reservations.reduce((sum, { amount }) => sum + amount, 0n))
  const whole = { locale, maximumDecimals: 2 }
  return (
    <section aria-labelledby="seats" className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="seats" className="text-lg font-semibold">
          {t('title')}
        </h2>
        <p className="figure text-sm text-ink-muted">
          {t('filled', {
            filled: formatSesh(node.contributed, whole),
            total: formatSesh(node.requirement, whole),
          })}
        </p>
      </div>
      <FillBar
        contributed={node.contributed}
        reserved={reserved}
        requirement={node.requirement}
        label={t('title')}
      />
      <ol className="grid gap-2 sm:grid-cols-2">
        {seats.map((seat, index) => (
          <SeatCard key={index} seat={seat} now={now} you={you} />
        ))}
      </ol>
    </section>
  )
}

const looks = {
  filled: 'border-line bg-surface-2',
  reserved: 'border-dashed border-line-strong',
  open: 'border-dashed border-accent/60',
} as const

function SeatCard({
  seat,
  now,
  you,
}: {
  seat: Seat
  now: UnixSeconds | undefined
  you: Address | undefined
}) {
  const t = useTranslations('stake.seats')
  const locale = useLocale()
  const { moment } = useTimeWords()
  const role = seat.isOperator ? t('operator') : t(seat.kind === 'filled' ? 'contributor' : seat.kind)
  const isYou = seat.kind !== 'open' && you !== undefined && isAddressEqual(seat.contributor, you)
  return (
    <li
      className={classNames(
        'flex min-h-20 flex-col justify-between gap-2 rounded-control border p-3',
        looks[seat.kind],
      )}
    >
      <div className="flex items-center justify-between gap-2">
        <span className="text-xs text-ink-muted">{role}</span>
        {seat.kind === 'open' ? (
          <span className="text-sm">
            {t('from', { amount: formatSesh(seat.minimum, { locale, maximumDecimals: 2 }) })}
          </span>
        ) : (
          <Amount value={seat.amount} decimals={2} className="text-sm" />
        )}
      </div>
      {seat.kind !== 'open' && (
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <WalletAddress address={seat.contributor} you={isYou} />
          {seat.kind === 'filled' &&
            !seat.isOperator &&
            seat.withdrawableFrom !== null &&
            now !== undefined && (
              <span className="text-xs text-ink-muted">
                {seat.withdrawableFrom <= now
                  ? t('withdrawNow')
                  : t('withdrawAt', { time: moment(seat.withdrawableFrom) })}
              </span>
            )}
        </div>
      )}
    </li>
  )
}
