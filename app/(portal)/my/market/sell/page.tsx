import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MyMarket } from '@/components/market/mine/my-market'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('selling'))('bulk.title') }
}

export default async function BulkSalePage() {
  const t = await getTranslations('selling.bulk')
  return (
    <>
      <BackLink href="/my/market">{t('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <MyMarket desk="bulk" />
    </>
  )
}
