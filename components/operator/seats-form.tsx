'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { JudgedField } from '@/components/registration/judged-field'
import { SeatRows } from '@/components/registration/seat-rows'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import type { OpenNode } from '@/lib/staking/open-node'
import type { Answers } from '@/lib/staking/registration/answers'
import { readAnswers } from '@/lib/staking/registration/read-answers'
import type { Reservation } from '@/lib/staking/registration/reservations'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { sameAddress } from '@/lib/units/same-address'

/** The seats that a contract keeps, as texts to change. */
function textsOf({ reservations, operator }: OpenNode): Pick<Answers, 'stake' | 'seats'> {
  const own = reservations.find(({ contributor }) => sameAddress(contributor, operator))
  const others = reservations.filter((reservation) => reservation !== own)
  return {
    stake: own ? formatSeshExact(own.amount) : '',
    seats: others.map(({ contributor, amount }) => ({
      address: contributor,
      amount: formatSeshExact(amount),
    })),
  }
}

/** The reserved seats of a contract, while they can still be changed. */
export function SeatsForm({ node }: { node: OpenNode }) {
  const t = useTranslations('run.operate')
  const locale = useLocale()
  const start = useStartFlow()
  const [texts, setTexts] = useState(() => textsOf(node))
  const { requirement, maxContributors, operator } = node
  const { stake, seats } = readAnswers({
    answers: { ...texts, shared: true, guided: true, fee: '', to: '', contract: '', manual: false },
    ...{ requirement, maxContributors, operator, usual: operator, banned: [], locale },
  })
  const kept = seats.flatMap(({ value }) => (value ? [value] : []))
  const isGood = kept.length === seats.length && (seats.length === 0 || stake.value !== undefined)
  const own: Reservation[] =
    kept.length > 0 && stake.value !== undefined ? [{ contributor: operator, amount: stake.value }] : []
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isGood)
      start({ kind: 'update-reservations', contract: node.address, reservations: [...own, ...kept] })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 border-t border-line pt-4">
      {texts.seats.length > 0 && (
        <JudgedField
          label={t('ownSeat')}
          name="own-seat"
          inputMode="decimal"
          unit={t('unit')}
          value={texts.stake}
          onChange={(text) => setTexts({ ...texts, stake: text })}
          error={stake.error}
        />
      )}
      <SeatRows
        seats={texts.seats}
        read={seats}
        most={maxContributors - 1}
        onChange={(next) => setTexts({ ...texts, seats: next })}
      />
      <Button type="submit" className="self-start" disabled={!isGood}>
        {t('setSeats')}
      </Button>
    </form>
  )
}
