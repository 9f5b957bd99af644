'use client'

import { SearchX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useTimeWords } from '@/components/figures/use-words'
import { BookNotice } from '@/components/market/figures/book-notice'
import { MarketGate } from '@/components/market/figures/market-gate'
import { MoreButton } from '@/components/ui/more-button'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { VirtualList } from '@/components/ui/virtual-list'
import { ListingCartBar } from '@/components/market/cart/listing-cart-bar'
import { useMarketNews } from '@/lib/hooks/market'
import { nameCategories } from '@/lib/names/categories'
import { MarketNameRow, nameColumns } from './market-name-row'
import { NameFilters } from './name-filters'
import { Sweep } from './sweep'
import { useNameFilter } from './use-name-filter'

const CategoryOffer = lazyPart(() => import('@/components/market/offer/category-offer'))
const SavedSearchList = lazyPart(() => import('@/components/market/watch/saved-search-list'))

const ROW_HEIGHT = 65

/** Names of the market, searched, filtered and ordered by the page's address. */
export function NameBrowser() {
  useMarketNews()
  return (
    <MarketGate>
      <Browser />
    </MarketGate>
  )
}

function Browser() {
  const { fields, set, change, clear, query } = useNameFilter()
  const category = nameCategories.find((one) => one === fields.category)
  return (
    <div className="flex flex-col gap-4">
      <BookNotice />
      <ListingCartBar />
      <NameFilters fields={fields} change={change} />
      <SavedSearchList fields={set} />
      {category && <CategoryOffer key={category} category={category} />}
      <Found query={query} onClear={clear} canSweep={fields.sort === 'price' && fields.state === 'listed'} />
    </div>
  )
}

type FoundProps = {
  query: ReturnType<typeof useNameFilter>['query']
  /** The list begins with the cheapest that can be bought. */
  canSweep: boolean
  onClear: () => void
}

function Found({ query, canSweep, onClear }: FoundProps) {
  const t = useTranslations('market.browse')
  const market = useTranslations('market')
  const common = useTranslations('common')
  const { moment } = useTimeWords()
  const first = query.data?.pages[0]
  if (!first)
    return query.error ? (
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <SkeletonRows rows={10} height={`${ROW_HEIGHT}px`} label={common('loading')} />
    )
  const names = query.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {query.isError && (
        <Notice tone="caution" live>
          {market('keptOld', { time: moment(first.freshness.timestamp) })}
        </Notice>
      )}
      <p role="status" className="text-sm text-ink-muted">
        {t('count', { count: first.total, exact: String(first.isTotalExact) })}
      </p>
      {canSweep && names.length > 0 && <Sweep names={names} />}
      {names.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={t('empty.title')}
          action={<Button onClick={onClear}>{t('empty.action')}</Button>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className="card overflow-clip">
          <Head />
          <VirtualList items={names} rowHeight={ROW_HEIGHT} keyOf={({ tokenId }) => String(tokenId)}>
            {(name) => <MarketNameRow name={name} />}
          </VirtualList>
        </div>
      )}
      <MoreButton query={query}>{t('more')}</MoreButton>
    </>
  )
}

function Head() {
  const t = useTranslations('market.browse.column')
  return (
    <div aria-hidden className="border-b border-line px-5 py-2.5 text-xs text-ink-muted max-md:hidden">
      <div className={nameColumns}>
        <span>{t('name')}</span>
        {(['price', 'offer', 'last', 'ends'] as const).map((name) => (
          <span key={name} className="text-end">
            {t(name)}
          </span>
        ))}
      </div>
    </div>
  )
}
