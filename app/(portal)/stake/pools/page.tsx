import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LazyPoolList } from '@/components/pools/lazy-pages'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pools'))('title') }
}

export default async function PoolsPage() {
  const [t, choose] = await Promise.all([getTranslations('pools'), getTranslations('simulate')])
  return (
    <>
      <BackLink href="/stake">{choose('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <PageLinks links={[{ href: '/stake/pools/new', text: t('open') }]} />
      <LazyPoolList />
    </>
  )
}
