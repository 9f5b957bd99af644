import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/shell/page-head'
import { OpenNodeList } from '@/components/staking/open-node-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stake'))('title') }
}

export default async function OpenNodesPage() {
  const t = await getTranslations('stake')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <OpenNodeList />
    </>
  )
}
