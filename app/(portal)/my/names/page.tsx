import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MyNames } from '@/components/names/keep/my-names'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'
import { publicDeployment } from '@/lib/server/deployment'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('name.mine'))('title') }
}

export default async function MyNamesPage() {
  const [t, name] = await Promise.all([getTranslations('name.mine'), getTranslations('name')])
  return (
    <>
      <BackLink href="/names">{name('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks
        links={[
          { href: '/my/names/approvals', text: t('approvals') },
          ...(publicDeployment().market ? [{ href: '/my/market/sell', text: t('sell') }] : []),
        ]}
      />
      <MyNames />
    </>
  )
}
