import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NameSearch } from '@/components/names/search/name-search'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('names'))('title') }
}

export default async function NamesPage() {
  const t = await getTranslations('names')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <NameSearch />
    </>
  )
}
