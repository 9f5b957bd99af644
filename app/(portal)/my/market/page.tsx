import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MyMarket } from '@/components/market/mine/my-market'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('selling'))('mine.title') }
}

export default async function MyMarketPage() {
  const [t, market] = await Promise.all([getTranslations('selling.mine'), getTranslations('market')])
  return (
    <>
      <BackLink href="/market">{market('title')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks
        links={[
          { href: '/my/market/sell', text: t('links.sell') },
          { href: '/my/names/approvals', text: t('links.approvals') },
        ]}
      />
      <MyMarket desk="orders" />
    </>
  )
}
