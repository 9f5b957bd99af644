'use client'

import { useTranslations } from 'next-intl'
import { ListSection } from '@/components/market/figures/list-section'
import { Button } from '@/components/ui/button'
import { type SavedSearch, savedSearches } from './saved-searches'
import { useSavedSearches, useSearchNews } from './use-search-news'
import { useSearchWords } from './use-search-words'

/** The searches that this browser keeps, with how much came since each was last looked at. */
export default function SearchNews() {
  const t = useTranslations('selling.searches')
  const searches = useSavedSearches()
  const query = { data: searches, error: null, refetch: () => Promise.resolve() }
  return (
    <ListSection title={t('title')} query={query} empty={t('empty')} rows={1} isEmpty={searches.length === 0}>
      {searches.map((saved) => (
        <Row key={saved.search} saved={saved} />
      ))}
    </ListSection>
  )
}

function Row({ saved }: { saved: SavedSearch }) {
  const t = useTranslations('selling.searches')
  const words = useSearchWords(saved.search)
  const { news, look } = useSearchNews(saved)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5 text-sm sm:px-5">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <a
          href={`/market/browse?${saved.search}`}
          onClick={look}
          className="min-h-11 content-center font-medium underline-offset-2 hover:underline"
        >
          {words}
        </a>
        {news > 0 && <strong className="font-medium text-caution">{t('news', { count: news })}</strong>}
      </span>
      <span className="flex flex-wrap items-center gap-2">
        {news > 0 && (
          <Button size="small" onClick={look}>
            {t('seen')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={t('forget', { search: words })}
          onClick={() => savedSearches.forget(saved.search)}
        >
          {t('forgetShort')}
        </Button>
      </span>
    </li>
  )
}
