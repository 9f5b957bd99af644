import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FirstSteps } from '@/components/onboarding/first-steps'
import { readStart } from '@/components/onboarding/paths'
import { PageHead } from '@/components/shell/page-head'
import { publicDeployment } from '@/lib/server/deployment'
import { outboundLinks } from '@/lib/server/env'
import { hasFaucet } from '@/lib/server/faucet'

type Props = { searchParams: Promise<{ have?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('start'))('title') }
}

export default async function StartPage({ searchParams }: Props) {
  const { have } = await searchParams
  const t = await getTranslations('start')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <FirstSteps
        start={typeof have === 'string' ? readStart(have) : undefined}
        hasFaucet={hasFaucet(publicDeployment())}
        outbound={outboundLinks()}
      />
    </>
  )
}
