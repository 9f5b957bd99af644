import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'
import { LazySimulator } from '@/components/simulate/lazy-simulator'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('simulate'))('title') }
}

export default async function SimulatePage() {
  const t = await getTranslations('simulate')
  return (
    <>
      <BackLink href="/stake">{t('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <LazySimulator />
    </>
  )
}
