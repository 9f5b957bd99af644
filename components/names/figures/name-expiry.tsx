'use client'

import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/figures/countdown'
import { Moment } from '@/components/figures/moment'
import type { NameTerm } from '@/lib/names/expiry'

/** When a name's term ends or ended, and what that means. */
export function NameExpiry({ term }: { term: NameTerm }) {
  const t = useTranslations('name.expiry')
  if (term.state === 'endless') return <span>{t('endless')}</span>
  if (term.state === 'active' || term.state === 'expiring') return <Countdown until={term.expiresAt} />
  return (
    <span className="flex flex-col">
      <span>
        {t('ended')} <Moment at={term.expiresAt} />
      </span>
      <span className="text-ink-muted">
        {term.state === 'grace'
          ? t.rich('grace', { until: () => <Countdown until={term.graceEndsAt} /> })
          : t('lapsed')}
      </span>
    </span>
  )
}
