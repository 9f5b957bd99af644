'use client'

import { BadgeCheck, Info, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useMessages } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message, MessageName } from '@/lib/messaging/model/message'
import { PayButton } from '../pay/pay-button'
import { PaymentBar } from '../pay/payment-bar'
import { PaneButton } from '../pane-button'
import { PaneHead } from '../pane-head'
import { PersonPicture } from '../people/person-picture'
import { usePersonName } from '../person-name'
import { SearchHistory } from '../search/search-history'
import { useSearchBar } from '../search/use-search-bar'
import { AboutConversation } from './about-conversation'
import { Composer } from './composer'
import { FollowTimer } from './follow-timer'
import { MessageList } from './message-list'
import { offeredTimer } from './offered-timer'
import { RequestBar } from './request-bar'
import { useReading } from './use-reading'

type Props = {
  view: ConversationView
  ownId: string
  /** A message that is brought into sight. */
  shown: MessageName | undefined
}

/** One conversation: what was said, and the field to answer. */
export function Conversation({ view, ownId, shown }: Props) {
  const t = useTranslations('messages.conversation')
  const common = useTranslations('common')
  const search = useTranslations('messages.search')
  const name = usePersonName()(view)
  const messages = useMessages(view.id)
  const [answering, setAnswering] = useState<Message>()
  const [isAbout, setIsAbout] = useState(false)
  const bar = useSearchBar(view.id)
  const offer = offeredTimer(messages.data ?? [], { ownId, current: view.timer })
  useReading(view, messages.data, ownId)
  return (
    <section aria-label={t('label', { name })} className="flex min-h-0 flex-1 flex-col">
      <PaneHead title={<Title view={view} name={name} />}>
        {view.kind === 'contact' && <PayButton accountId={view.id} />}
        <PaneButton label={search('open')} icon={Search} isPressed={bar.isOpen} onClick={bar.toggle} />
        <PaneButton label={t('menu')} icon={Info} onClick={() => setIsAbout(true)} />
      </PaneHead>
      <AboutConversation view={view} ownId={ownId} open={isAbout} onClose={() => setIsAbout(false)} />
      {bar.isOpen && <SearchHistory conversation={view.id} shown={shown} onClose={bar.close} />}
      {messages.error && <ErrorNotice error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.isPending && <SkeletonRows rows={4} height="3rem" label={common('loading')} />}
      {messages.data && (
        <MessageList
          messages={messages.data}
          view={view}
          ownId={ownId}
          shown={shown}
          onAnswer={setAnswering}
        />
      )}
      {view.kind === 'contact' && <PaymentBar accountId={view.id} />}
      {view.kind === 'request' && !view.isBlocked && <RequestBar view={view} />}
      {offer && view.kind === 'contact' && <FollowTimer conversation={view.id} timer={offer.timer} />}
      <Composer
        view={view}
        people={view.kind === 'self' ? [] : [view]}
        answering={answering}
        onAnswered={() => setAnswering(undefined)}
      />
    </section>
  )
}

function Title({ view, name }: { view: ConversationView; name: string }) {
  const t = useTranslations('messages.verify')
  return (
    <span className="flex items-center gap-1.5">
      <span className="me-1.5 flex">
        <PersonPicture person={view} size={32} />
      </span>
      <bdi className="min-w-0 truncate">{name}</bdi>
      {view.comparedAt !== undefined && (
        <BadgeCheck
          size={16}
          strokeWidth={1.5}
          className="shrink-0 text-positive"
          aria-label={t('badge')}
          role="img"
        />
      )}
    </span>
  )
}
