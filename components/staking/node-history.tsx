'use client'

import { useTranslations } from 'next-intl'
import { EventList } from '@/components/figures/event-list'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useNodeEvents } from '@/lib/hooks/events'

/** What happened to a node, newest first. */
export default function NodeHistory({ nodeId }: { nodeId: bigint }) {
  const t = useTranslations('common')
  const { data: events, error } = useNodeEvents(nodeId)
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('history.title')}</h2>
      {events && <EventList events={events} />}
      {error && !events && <p className="text-sm text-ink-muted">{t('history.missing')}</p>}
      {!error && !events && <SkeletonRows rows={3} height="2.5rem" label={t('loading')} />}
    </section>
  )
}
