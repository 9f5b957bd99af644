import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NameApprovals } from '@/components/names/keep/name-approvals'
import { BackLink } from '@/components/shell/back-link'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('name.approvals'))('title') }
}

export default async function ApprovalsPage() {
  const [t, mine] = await Promise.all([getTranslations('name.approvals'), getTranslations('name.mine')])
  return (
    <>
      <BackLink href="/my/names">{mine('title')}</BackLink>
      <PageHead title={t('title')} lead={t('lead')} />
      <NameApprovals />
    </>
  )
}
