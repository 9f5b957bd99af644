import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FaucetForm } from '@/components/onboarding/faucet-form'
import { PageHead } from '@/components/shell/page-head'
import { Notice } from '@/components/ui/notice'
import { publicDeployment } from '@/lib/server/deployment'
import { FAUCET_SESH, hasFaucet } from '@/lib/server/faucet'
import { formatSesh } from '@/lib/units/format-sesh'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('faucet'))('title') }
}

/** Real money has no faucet. */
export default async function FaucetPage() {
  const deployment = publicDeployment()
  const isLocal = hasFaucet(deployment)
  if (!isLocal && !deployment.testnet) notFound()
  const t = await getTranslations('faucet')
  const sesh = formatSesh(FAUCET_SESH)
  return (
    <>
      <PageHead title={t('title')} lead={isLocal ? t('lead', { sesh }) : t('testLead')} />
      {isLocal ? <FaucetForm sesh={sesh} /> : <Notice>{t('test', { chain: deployment.label })}</Notice>}
    </>
  )
}
