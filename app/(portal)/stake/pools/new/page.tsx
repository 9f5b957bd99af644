import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LazyNewPool } from '@/components/pools/lazy-pages'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pools'))('open') }
}

export default async function NewPoolPage() {
  const t = await getTranslations('pools')
  return (
    <>
      <BackLink href="/stake/pools">{t('back')}</BackLink>
      <PageHead title={t('open')} lead={t('new.lead')} />
      <LazyNewPool />
    </>
  )
}
