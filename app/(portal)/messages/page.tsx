import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { MessagesPage } from '@/components/messages/messages-page'
import { PageHead } from '@/components/shell/page-head'
import { Notice } from '@/components/ui/notice'
import type { Messages } from '@/i18n/messages'
import { publicDeployment } from '@/lib/server/deployment'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messages'))('title') }
}

/** Cards in conversations show names and orders in the words of their own pages. */
const textsOfCards = ({ name, market }: Pick<Messages, 'name' | 'market'>) => ({
  name: { hidden: name.hidden, state: name.state },
  market: { kind: market.kind, status: market.status, reason: market.reason, order: market.order },
})

/** The messenger: it needs no wallet, and nothing of it is rendered on a server. */
export default async function MessagesRoute() {
  const t = await getTranslations('messages')
  const { common, errors, messages, ...areas } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ common, errors, messages, ...textsOfCards(areas) }}>
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
