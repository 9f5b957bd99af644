'use client'

import { History } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { MarketGate } from '@/components/market/figures/market-gate'
import { MoreButton } from '@/components/ui/more-button'
import { useAddressFields } from '@/components/staking/use-address-fields'
import { EmptyState } from '@/components/ui/empty-state'
import { Select } from '@/components/ui/select'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useMarketActivity } from '@/lib/hooks/market-past'
import { type MarketActivityKind, marketActivityKinds } from '@/lib/market/activity-kinds'
import { ActivityRow } from './activity-row'

/** What happened on the market, newest first; the kind that is shown stands in the page's address. */
export function ActivityList() {
  const t = useTranslations('selling.activity')
  const { text, change } = useAddressFields({ kind: '' })
  const kind = marketActivityKinds.find((one) => one === text.kind)
  return (
    <MarketGate>
      <div className="flex flex-col gap-4">
        <Select
          label={t('filter')}
          value={kind ?? ''}
          onChange={(next) => change({ kind: next })}
          className="self-start"
        >
          <option value="">{t('any')}</option>
          {marketActivityKinds.map((one) => (
            <option key={one} value={one}>
              {t(`kind.${one}`)}
            </option>
          ))}
        </Select>
        <Found kind={kind} />
      </div>
    </MarketGate>
  )
}

function Found({ kind }: { kind: MarketActivityKind | undefined }) {
  const t = useTranslations('selling.activity')
  const common = useTranslations('common')
  const query = useMarketActivity({ kinds: kind && [kind] })
  if (!query.data)
    return query.error ? (
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <SkeletonRows rows={8} height="4rem" label={common('loading')} />
    )
  const events = query.data.pages.flatMap(({ items }) => items)
  if (events.length === 0)
    return (
      <EmptyState icon={History} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    )
  return (
    <>
      <ul className="card divide-y divide-line overflow-clip">
        {events.map((event) => (
          <ActivityRow key={event.id} event={event} />
        ))}
      </ul>
      <MoreButton query={query}>{t('more')}</MoreButton>
    </>
  )
}
