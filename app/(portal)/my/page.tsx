import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'
import { MyStakes } from '@/components/staking/my-stakes'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stakes'))('title') }
}

export default async function MyStakesPage() {
  const [t, names] = await Promise.all([getTranslations('stakes'), getTranslations('name.mine')])
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks
        links={[
          { href: '/my/many', text: t('links.many') },
          { href: '/vesting', text: t('links.vesting') },
          { href: '/liquidate', text: t('links.liquidate') },
          { href: '/my/names', text: names('title') },
        ]}
      />
      <MyStakes />
    </>
  )
}
