'use client'

import { useTranslations } from 'next-intl'
import { useTimeWords } from '@/components/figures/use-words'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { listingDays } from '@/lib/market/listing-end'
import type { UnixSeconds } from '@/lib/units/time'

type Props = {
  form: {
    answers: { days: string }
    change: (part: { days: string }) => void
    /** Null when nothing can be listed any more; undefined while it is not known. */
    endsAt: UnixSeconds | null | undefined
    termEndsAt: UnixSeconds | null
  }
}

/** How long a listing stands, and when that is; never longer than the term of its names. */
export function ListingEnds({ form: { answers, change, endsAt, termEndsAt } }: Props) {
  const t = useTranslations('selling.sell')
  const { moment } = useTimeWords()
  if (endsAt === null) return <Notice tone="caution">{t('termOver')}</Notice>
  return (
    <div className="flex flex-col gap-1.5">
      <Select
        label={t('days')}
        value={answers.days}
        isChosen
        onChange={(days) => change({ days })}
        className="self-start"
      >
        {listingDays.map((days) => (
          <option key={days} value={days}>
            {t('stands', { days })}
          </option>
        ))}
      </Select>
      {endsAt !== undefined && (
        <p className="text-xs text-ink-muted">
          {t(endsAt === termEndsAt ? 'endsWithTerm' : 'ends', { time: moment(endsAt) })}
        </p>
      )}
    </div>
  )
}
