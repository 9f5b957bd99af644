'use client'

import { useFormatter } from 'next-intl'
import { toMilliseconds, type UnixSeconds } from '@/lib/units/time'

/** A moment of the chain as an absolute local time. */
export function Moment({ at, dateOnly = false }: { at: UnixSeconds; dateOnly?: boolean }) {
  const format = useFormatter()
  const date = new Date(toMilliseconds(at))
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const shape = dateOnly
    ? ({ dateStyle: 'medium' } as const)
    : ({ dateStyle: 'medium', timeStyle: 'short' } as const)
  return (
    <time dateTime={date.toISOString()} suppressHydrationWarning className="whitespace-nowrap">
      {format.dateTime(date, { ...shape, timeZone })}
    </time>
  )
}
