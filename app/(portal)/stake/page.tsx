import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'
import { OpenNodeList } from '@/components/staking/open-node-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stake'))('title') }
}

export default async function OpenNodesPage() {
  const [t, nav] = await Promise.all([getTranslations('stake'), getTranslations('common.nav')])
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks links={[{ href: '/run', text: nav('run') }]} />
      <OpenNodeList />
    </>
  )
}
