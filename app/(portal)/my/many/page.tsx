import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ManyView } from '@/components/batch/many-view'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('many'))('title') }
}

export default async function ManyPage() {
  const [t, stakes] = await Promise.all([getTranslations('many'), getTranslations('stakes')])
  return (
    <>
      <BackLink href="/my">{stakes('title')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <ManyView />
    </>
  )
}
