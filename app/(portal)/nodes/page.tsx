import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/shell/page-head'
import { NodeList } from '@/components/staking/node-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nodes'))('title') }
}

export default async function NodesPage() {
  const t = await getTranslations('nodes')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <NodeList />
    </>
  )
}
