import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LiquidationBoard } from '@/components/liquidate/liquidation-board'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('liquidate'))('title') }
}

export default async function LiquidatePage() {
  const t = await getTranslations('liquidate')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <LiquidationBoard />
    </>
  )
}
