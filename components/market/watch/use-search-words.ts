'use client'

import { useTranslations } from 'next-intl'
import { nameCategories } from '@/lib/names/categories'

/** What a kept search looks for, in a few words. */
export function useSearchWords(search: string): string {
  const market = useTranslations('market')
  const fields = new URLSearchParams(search)
  const category = nameCategories.find((one) => one === fields.get('category'))
  const others = [...fields].flatMap(([name, value]) => (name === 'category' ? [] : [value]))
  return [...(category ? [market(`category.${category}`)] : []), ...others].join(', ')
}
