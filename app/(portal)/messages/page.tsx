import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { MessagesPage } from '@/components/messages/messages-page'
import { PageHead } from '@/components/shell/page-head'
import { Notice } from '@/components/ui/notice'
import { publicDeployment } from '@/lib/server/deployment'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messages'))('title') }
}

/** The messenger: it needs no wallet, and nothing of it is rendered on a server. */
export default async function Messages() {
  const t = await getTranslations('messages')
  const { common, errors, messages } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ common, errors, messages }}>
      <div className="max-md:sr-only">
        <PageHead title={t('title')} />
      </div>
      {publicDeployment().messages ? (
        <MessagesPage />
      ) : (
        <Notice title={t('none.title')}>{t('none.text')}</Notice>
      )}
    </NextIntlClientProvider>
  )
}
