'use client'

import { BadgeCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useMessages } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message, MessageName } from '@/lib/messaging/model/message'
import { PayButton } from '../pay/pay-button'
import { PaymentBar } from '../pay/payment-bar'
import { PersonPicture } from '../people/person-picture'
import { usePersonName } from '../person-name'
import { AboutConversation } from './about-conversation'
import { Composer } from './composer'
import { ConversationFrame } from './conversation-frame'
import { FollowTimer } from './follow-timer'
import { ConversationHistory } from './conversation-history'
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
  const name = usePersonName()(view)
  const messages = useMessages(view.id)
  const [answering, setAnswering] = useState<Message>()
  const offer = offeredTimer(messages.data ?? [], { ownId, current: view.timer })
  useReading(view, messages.data, ownId)
  return (
    <ConversationFrame
      conversation={view.id}
      shown={shown}
      label={t('label', { name })}
      title={<Title view={view} name={name} />}
      buttons={view.kind === 'contact' && <PayButton accountId={view.id} />}
      aboutLabel={t('menu')}
      about={(dialog) => <AboutConversation view={view} ownId={ownId} {...dialog} />}
    >
      <ConversationHistory
        messages={messages}
        view={view}
        ownId={ownId}
        shown={shown}
        onAnswer={setAnswering}
      />
      {view.kind === 'contact' && <PaymentBar accountId={view.id} />}
      {view.kind === 'request' && !view.isBlocked && <RequestBar view={view} />}
      {offer && view.kind === 'contact' && <FollowTimer conversation={view.id} timer={offer.timer} />}
      <Composer
        view={view}
        people={view.kind === 'self' ? [] : [view]}
        answering={answering}
        onAnswered={() => setAnswering(undefined)}
      />
    </ConversationFrame>
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
