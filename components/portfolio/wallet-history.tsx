'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { EventList } from '@/components/figures/event-list'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useWalletEvents } from '@/lib/hooks/events'

/** What an address did or what concerned it, newest first. */
export default function WalletHistory({ wallet }: { wallet: Address }) {
  const t = useTranslations('common')
  const one = useTranslations('portfolio.one')
  const { data: events, error } = useWalletEvents(wallet)
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('history.title')}</h2>
      {events && events.length === 0 && <p className="text-sm text-ink-muted">{one('nothing')}</p>}
      {events && events.length > 0 && <EventList events={events} />}
      {error && !events && <p className="text-sm text-ink-muted">{t('history.missing')}</p>}
      {!error && !events && <SkeletonRows rows={3} height="2.5rem" label={t('loading')} />}
    </section>
  )
}
