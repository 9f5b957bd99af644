'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button, buttonClass } from '@/components/ui/button'
import { type SavedSearch, savedSearches } from './saved-searches'
import { useSavedSearches, useSaveSearch, useSearchNews } from './use-search-news'
import { useSearchWords } from './use-search-words'

type Props = {
  /** Filters that differ from those of an untouched list. */
  fields: Readonly<Record<string, string>>
}

/** Keeps the filters that are set now, and leads back to those that were kept, with what is new there. */
export default function SavedSearchList({ fields }: Props) {
  const t = useTranslations('selling.searches')
  const searches = useSavedSearches()
  const { save, isBusy, error } = useSaveSearch()
  const present = new URLSearchParams(fields).toString()
  const canSave = present !== '' && !searches.some(({ search }) => search === present)
  if (!canSave && searches.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {canSave && (
        <Button size="small" busy={isBusy} onClick={() => void save(present)}>
          {t('save')}
        </Button>
      )}
      {error !== undefined && <ErrorNotice error={error} />}
      {searches.length > 0 && (
        <ul aria-label={t('title')} className="flex flex-wrap items-center gap-2">
          {searches.map((saved) => (
            <Saved key={saved.search} saved={saved} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Saved({ saved }: { saved: SavedSearch }) {
  const t = useTranslations('selling.searches')
  const words = useSearchWords(saved.search)
  const { news, look } = useSearchNews(saved)
  return (
    <li className="flex items-center">
      {/* A whole load: the fields of the list are read from the address only once. */}
      <a href={`/market/browse?${saved.search}`} onClick={look} className={buttonClass('secondary', 'small')}>
        {words}
        {news > 0 && <strong className="font-medium text-caution">{t('news', { count: news })}</strong>}
      </a>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('forget', { search: words })}
        onClick={() => savedSearches.forget(saved.search)}
      >
        <X size={16} strokeWidth={1.5} aria-hidden />
      </Button>
    </li>
  )
}
