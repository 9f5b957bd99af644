import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MarketHome } from '@/components/market/home/market-home'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('market'))('title') }
}

export default async function MarketPage() {
  const t = await getTranslations('market')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks
        links={[
          { href: '/market/browse', text: t('links.browse') },
          { href: '/market/activity', text: t('links.activity') },
          { href: '/my/market', text: t('links.mine') },
        ]}
      />
      <MarketHome />
    </>
  )
}
