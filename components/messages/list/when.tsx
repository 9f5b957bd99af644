'use client'

import { useFormatter } from 'next-intl'
import { useNow } from '../use-now'

const DAY_MILLISECONDS = 86_400_000

/** When something was said: the hour of the last day, else the date. @param at - milliseconds; 0 for never. */
export function When({ at }: { at: number }) {
  const format = useFormatter()
  const now = useNow()
  if (at === 0) return null
  const date = new Date(at)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const isRecent = now - at < DAY_MILLISECONDS
  const shape = isRecent ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'short' } as const)
  return (
    <time dateTime={date.toISOString()} className="figure shrink-0 text-xs text-ink-muted">
      {format.dateTime(date, { ...shape, timeZone })}
    </time>
  )
}
