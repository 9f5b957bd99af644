'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { nameCategories } from '@/lib/names/categories'
import { savedSearches } from './saved-searches'

type Props = {
  /** Filters that differ from those of an untouched list. */
  fields: Readonly<Record<string, string>>
}

/** Keeps the filters that are set now, and leads back to those that were kept. */
export function SavedSearchList({ fields }: Props) {
  const t = useTranslations('selling.searches')
  const searches = useSyncExternalStore(savedSearches.subscribe, savedSearches.read, savedSearches.empty)
  const present = new URLSearchParams(fields).toString()
  const canSave = present !== '' && !searches.includes(present)
  if (!canSave && searches.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {canSave && (
        <Button size="small" onClick={() => savedSearches.save(present)}>
          {t('save')}
        </Button>
      )}
      {searches.length > 0 && (
        <ul aria-label={t('title')} className="flex flex-wrap items-center gap-2">
          {searches.map((search) => (
            <Saved key={search} search={search} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Saved({ search }: { search: string }) {
  const t = useTranslations('selling.searches')
  const market = useTranslations('market')
  const fields = new URLSearchParams(search)
  const category = nameCategories.find((one) => one === fields.get('category'))
  const others = [...fields].flatMap(([name, value]) => (name === 'category' ? [] : [value]))
  const words = [...(category ? [market(`category.${category}`)] : []), ...others].join(', ')
  return (
    <li className="flex items-center">
      {/* A whole load: the fields of the list are read from the address only once. */}
      <a href={`/market/browse?${search}`} className={buttonClass('secondary', 'small')}>
        {words}
      </a>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('forget', { search: words })}
        onClick={() => savedSearches.forget(search)}
      >
        <X size={16} strokeWidth={1.5} aria-hidden />
      </Button>
    </li>
  )
}
