'use client'

import { useTranslations } from 'next-intl'
import { ActivityRow } from '@/components/market/activity/activity-row'
import { ListSection } from '@/components/market/figures/list-section'
import { MoreButton } from '@/components/ui/more-button'
import { useMarketActivity } from '@/lib/hooks/market-past'

/** What happened to one name on the market, newest first. */
export function NameActivity({ tokenId }: { tokenId: bigint }) {
  const t = useTranslations('selling.activity')
  const query = useMarketActivity({ tokenId })
  const events = query.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <ListSection
        title={t('ofName')}
        query={query}
        empty={t('noneOfName')}
        failed={t('down')}
        rows={1}
        isEmpty={events.length === 0}
      >
        {events.map((event) => (
          <ActivityRow key={event.id} event={event} isNameTold />
        ))}
      </ListSection>
      <MoreButton query={query}>{t('more')}</MoreButton>
    </>
  )
}
