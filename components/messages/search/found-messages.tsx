'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { VirtualList } from '@/components/ui/virtual-list'
import { useFoundMessages } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { messageKey } from '@/lib/messaging/model/message'
import { FoundMessage } from './found-message'
import { useSettled } from './use-settled'

const ROW_PIXELS = 76

type Props = { wanted: string; conversations: readonly ConversationView[] }

/** What was said, in all conversations that are listed. */
export function FoundMessages({ wanted, conversations }: Props) {
  const t = useTranslations('messages.search')
  const text = useSettled(wanted)
  const found = useFoundMessages({ text })
  const views = new Map(conversations.map((view) => [view.id, view]))
  const shown = (found.data?.messages ?? []).flatMap((message) => {
    const view = views.get(message.conversation)
    return view ? [{ message, view }] : []
  })
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  return (
    <section aria-label={t('label')}>
      <p role="status" className="px-4 pt-4 pb-1 text-xs font-medium text-ink-muted">
        {found.data &&
          (found.data.hasMore ? t('many', { count: shown.length }) : t('found', { count: shown.length }))}
      </p>
      <VirtualList
        items={shown}
        rowHeight={ROW_PIXELS}
        keyOf={({ message, view }) => `${view.id} ${messageKey(message)}`}
      >
        {({ message, view }) => <FoundMessage message={message} view={view} wanted={text} />}
      </VirtualList>
    </section>
  )
}
