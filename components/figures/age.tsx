'use client'

import { useTranslations } from 'next-intl'
import { useChainNow } from '@/lib/hooks/chain-now'
import type { UnixSeconds } from '@/lib/units/time'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

/** How long ago a moment of the chain was, in its largest whole unit; the moment itself is in the title. */
export function Age({ of }: { of: UnixSeconds }) {
  const t = useTranslations('common.age')
  const now = useChainNow()
  const moment = new Date(Number(of) * 1_000).toISOString()
  if (now === undefined) return <time dateTime={moment}>…</time>
  const seconds = now > of ? Number(now - of) : 0
  const words =
    seconds < MINUTE
      ? t('seconds', { seconds })
      : seconds < HOUR
        ? t('minutes', { minutes: Math.floor(seconds / MINUTE) })
        : seconds < DAY
          ? t('hours', { hours: Math.floor(seconds / HOUR) })
          : t('days', { days: Math.floor(seconds / DAY) })
  return (
    <time dateTime={moment} title={moment} className="whitespace-nowrap">
      {words}
    </time>
  )
}
