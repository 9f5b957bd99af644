'use client'

import { useTranslations } from 'next-intl'
import { useChainNow } from '@/lib/hooks/chain-now'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { Moment } from './moment'
import { useTimeWords } from './use-words'

/** Time left until a moment of the chain, and that moment beside it; after it only the moment. */
export function Countdown({ until }: { until: UnixSeconds }) {
  const t = useTranslations('common')
  const now = useChainNow()
  const { duration } = useTimeWords()
  const isAhead = now !== undefined && until > now
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      {isAhead && (
        <span className="figure whitespace-nowrap">
          {t('in', { duration: duration(unixSeconds(until - now)) })}
        </span>
      )}
      <span className="text-ink-muted">
        <Moment at={until} />
      </span>
    </span>
  )
}
