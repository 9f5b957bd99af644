import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { Invitation } from '@/components/messages/people/invitation'
import { labelFromPath } from '@/components/names/view/label-from-path'
import { PageHead } from '@/components/shell/page-head'

type Props = { params: Promise<{ whom?: string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messages.invite'))('title') }
}

/** Where an invite link leads. Only whom it names counts: whatever else it carries is ignored. */
export default async function InvitationPage({ params }: Props) {
  const [{ whom = [] }, t, { common, messages }] = await Promise.all([
    params,
    getTranslations('messages'),
    getMessages(),
  ])
  return (
    <NextIntlClientProvider messages={{ common, messages: { invite: messages.invite } }}>
      <PageHead title={t('title')} />
      <Invitation path={whom.map(labelFromPath).join('/')} />
    </NextIntlClientProvider>
  )
}
