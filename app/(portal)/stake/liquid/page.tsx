import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LiquidPage } from '@/components/liquid/liquid-page'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('liquid'))('title') }
}

export default async function LiquidStakingPage() {
  const t = await getTranslations('liquid')
  return (
    <>
      <BackLink href="/stake">{t('back')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <LiquidPage />
    </>
  )
}
