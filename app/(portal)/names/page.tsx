import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NameSearch } from '@/components/names/search/name-search'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('names'))('title') }
}

export default async function NamesPage() {
  const [t, mine, api] = await Promise.all([
    getTranslations('names'),
    getTranslations('name.mine'),
    getTranslations('api'),
  ])
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks
        links={[
          { href: '/my/names', text: mine('title') },
          { href: '/api-docs', text: api('title') },
        ]}
      />
      <NameSearch />
    </>
  )
}
