import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/shell/page-head'
import { VestingView } from '@/components/vesting/vesting-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('vesting'))('title') }
}

export default async function VestingPage() {
  const t = await getTranslations('vesting')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <VestingView />
    </>
  )
}
