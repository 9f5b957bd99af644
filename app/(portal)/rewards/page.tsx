import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RewardsView } from '@/components/rewards/rewards-view'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rewards'))('title') }
}

export default async function RewardsPage() {
  const t = await getTranslations('rewards')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <RewardsView />
    </>
  )
}
