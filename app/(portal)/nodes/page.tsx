import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'
import { NodeList } from '@/components/staking/node-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nodes'))('title') }
}

export default async function NodesPage() {
  const [t, nav] = await Promise.all([getTranslations('nodes'), getTranslations('common.nav')])
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks links={[{ href: '/run', text: nav('run') }]} />
      <NodeList />
    </>
  )
}
