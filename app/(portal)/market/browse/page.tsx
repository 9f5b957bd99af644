import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { NameBrowser } from '@/components/market/browse/name-browser'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('market.browse'))('title') }
}

export default async function BrowsePage() {
  const t = await getTranslations('market.browse')
  return (
    <>
      <BackLink href="/market">{t('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <Suspense>
        <NameBrowser />
      </Suspense>
    </>
  )
}
