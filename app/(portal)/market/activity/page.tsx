import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { ActivityList } from '@/components/market/activity/activity-list'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('selling.activity'))('title') }
}

export default async function ActivityPage() {
  const t = await getTranslations('selling.activity')
  return (
    <>
      <BackLink href="/market">{t('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <Suspense>
        <ActivityList />
      </Suspense>
    </>
  )
}
