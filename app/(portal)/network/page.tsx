import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NetworkView } from '@/components/network/network-view'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('network'))('title') }
}

export default async function NetworkPage() {
  const t = await getTranslations('network')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <NetworkView />
    </>
  )
}
