'use client'

import { Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useMessages } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message } from '@/lib/messaging/model/message'
import { PayButton } from '../pay/pay-button'
import { PaymentBar } from '../pay/payment-bar'
import { PaneHead } from '../pane-head'
import { usePersonName } from '../person-name'
import { AboutConversation } from './about-conversation'
import { Composer } from './composer'
import { MessageList } from './message-list'
import { RequestBar } from './request-bar'
import { useReading } from './use-reading'

type Props = { view: ConversationView; ownId: string }

/** One conversation: what was said, and the field to answer. */
export function Conversation({ view, ownId }: Props) {
  const t = useTranslations('messages.conversation')
  const common = useTranslations('common')
  const name = usePersonName()(view)
  const messages = useMessages(view.id)
  const [answering, setAnswering] = useState<Message>()
  const [isAbout, setIsAbout] = useState(false)
  useReading(view, messages.data, ownId)
  return (
    <section aria-label={t('label', { name })} className="flex min-h-0 flex-1 flex-col">
      <PaneHead title={<bdi>{name}</bdi>}>
        {view.kind === 'contact' && <PayButton accountId={view.id} />}
        <button
          type="button"
          aria-label={t('menu')}
          onClick={() => setIsAbout(true)}
          className="grid size-11 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink"
        >
          <Info size={18} strokeWidth={1.5} aria-hidden />
        </button>
      </PaneHead>
      <AboutConversation view={view} open={isAbout} onClose={() => setIsAbout(false)} />
      {messages.error && <ErrorNotice error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.isPending && <SkeletonRows rows={4} height="3rem" label={common('loading')} />}
      {messages.data && (
        <MessageList messages={messages.data} view={view} ownId={ownId} onAnswer={setAnswering} />
      )}
      {view.kind === 'contact' && <PaymentBar accountId={view.id} />}
      {view.kind === 'request' && <RequestBar view={view} />}
      <Composer view={view} answering={answering} onAnswered={() => setAnswering(undefined)} />
    </section>
  )
}
