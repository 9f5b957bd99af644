import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Portfolio } from '@/components/portfolio/portfolio'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('portfolio'))('title') }
}

export default async function PortfolioPage() {
  const t = await getTranslations('portfolio')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Portfolio />
    </>
  )
}
