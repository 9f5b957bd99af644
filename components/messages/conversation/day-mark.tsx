'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useNow } from '../use-now'

const DAY_MILLISECONDS = 86_400_000

/** The day of the messages that follow. */
export function DayMark({ at }: { at: number }) {
  const t = useTranslations('messages.conversation')
  const format = useFormatter()
  const now = useNow()
  const date = new Date(at)
  const isOn = (daysAgo: number) =>
    new Date(now - daysAgo * DAY_MILLISECONDS).toDateString() === date.toDateString()
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const text = isOn(0)
    ? t('today')
    : isOn(1)
      ? t('yesterday')
      : format.dateTime(date, { dateStyle: 'full', timeZone })
  return <p className="px-4 py-3 text-center text-xs text-ink-muted">{text}</p>
}
