'use client'

import { useTranslations } from 'next-intl'
import { JudgedAddressField } from '@/components/figures/judged-address-field'
import { ReserveForPool } from '@/components/pools/reserve-for-pool'
import { Button } from '@/components/ui/button'
import type { SeatText } from '@/lib/staking/registration/answers'
import type { Read } from '@/lib/staking/registration/read-answers'
import type { Reservation } from '@/lib/staking/registration/reservations'
import { JudgedField } from './judged-field'

type SeatRowsProps = {
  seats: readonly SeatText[]
  read: readonly Read<Reservation>[]
  /** How many seats there are besides the operator's. */
  most: number
  onChange: (seats: readonly SeatText[]) => void
}

const addressProblems = [
  'empty-address',
  'bad-address',
  'bad-checksum',
  'reserved-for-operator',
  'reserved-twice',
]

/** Seats that are kept for named people; every row can be changed or removed. */
export function SeatRows({ seats, read, most, onChange }: SeatRowsProps) {
  const t = useTranslations('run.seats')
  const replace = (index: number, part: Partial<SeatText>) =>
    onChange(seats.map((seat, at) => (at === index ? { ...seat, ...part } : seat)))
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-sm font-medium">{t('title')}</h3>
      <p className="text-sm text-ink-muted">{t('text')}</p>
      <ol className="flex flex-col gap-4">
        {seats.map((seat, index) => {
          const error = read[index]?.error
          const isOfAddress = error !== undefined && addressProblems.includes(error.code)
          return (
            <li key={index} className="flex flex-col gap-3 rounded-control border border-line p-4">
              <JudgedAddressField
                label={t('address', { seat: index + 1 })}
                name={`seat-address-${index + 1}`}
                value={seat.address}
                onChange={(address) => replace(index, { address })}
                error={isOfAddress ? error : undefined}
              />
              <JudgedField
                label={t('amount', { seat: index + 1 })}
                name={`seat-amount-${index + 1}`}
                inputMode="decimal"
                unit={t('unit')}
                value={seat.amount}
                onChange={(amount) => replace(index, { amount })}
                error={isOfAddress ? undefined : error}
              />
              <Button
                size="small"
                variant="quiet"
                className="self-start"
                onClick={() => onChange(seats.filter((_, at) => at !== index))}
              >
                {t('remove', { seat: index + 1 })}
              </Button>
            </li>
          )
        })}
      </ol>
      {seats.length < most && (
        <>
          <Button className="self-start" onClick={() => onChange([...seats, { address: '', amount: '' }])}>
            {t('add')}
          </Button>
          <ReserveForPool onReserve={(address) => onChange([...seats, { address, amount: '' }])} />
        </>
      )}
    </section>
  )
}
