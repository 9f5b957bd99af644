import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BuyPage } from '@/components/names/purchase/buy-page'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('names.buy'))('title') }
}

export default async function BuyNamesPage() {
  const t = await getTranslations('names.buy')
  return (
    <>
      <BackLink href="/names">{t('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <BuyPage />
    </>
  )
}
