'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { formatDuration, toMilliseconds, type UnixSeconds } from '@/lib/units/time'

const YEAR_DAYS = 365
/** From here on hours no longer matter. */
const MONTH_DAYS = 30

/** Lengths of time and moments as words, for sentences of the catalogue. */
export function useTimeWords() {
  const t = useTranslations('common.duration')
  const format = useFormatter()
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    duration: (length: UnixSeconds) => {
      const { days, hours, minutes, seconds } = formatDuration(length)
      if (days >= YEAR_DAYS && days % YEAR_DAYS === 0) return t('years', { years: days / YEAR_DAYS })
      if (days >= MONTH_DAYS) return t('whole-days', { days })
      if (days > 0) return t('days', { days, hours })
      if (hours > 0) return t('hours', { hours, minutes })
      return minutes > 0 ? t('minutes', { minutes, seconds }) : t('seconds', { seconds })
    },
    moment: (at: UnixSeconds) =>
      format.dateTime(new Date(toMilliseconds(at)), { dateStyle: 'medium', timeStyle: 'short', timeZone }),
  }
}
