'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { useMessages } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message, MessageName } from '@/lib/messaging/model/message'
import { Composer } from '../conversation/composer'
import { ConversationFrame } from '../conversation/conversation-frame'
import { ConversationHistory } from '../conversation/conversation-history'
import { PersonPicture } from '../people/person-picture'
import { usePersonName } from '../person-name'
import { AboutDirect } from './about-direct'
import { hostOf } from './host-of'

type Props = { view: ConversationView; ownId: string; shown: MessageName | undefined }

/** What one wrote to somebody of a community, who has not answered yet. */
export function DirectConversation({ view, ownId, shown }: Props) {
  const t = useTranslations('messages.direct')
  const name = usePersonName()(view)
  const messages = useMessages(view.id)
  const [answering, setAnswering] = useState<Message>()
  const host = hostOf(view.id)
  return (
    <ConversationFrame
      conversation={view.id}
      shown={shown}
      label={t('label', { name })}
      title={<Title view={view} name={name} />}
      aboutLabel={t('about')}
      about={(dialog) => <AboutDirect view={view} {...dialog} />}
    >
      <ConversationHistory
        messages={messages}
        view={view}
        ownId={ownId}
        shown={shown}
        onAnswer={setAnswering}
      />
      <div className="shrink-0 border-t border-line p-3">
        <Notice>{t(view.lastAt === 0 ? 'first' : 'waiting', { host })}</Notice>
      </div>
      <Composer view={view} people={[]} answering={answering} onAnswered={() => setAnswering(undefined)} />
    </ConversationFrame>
  )
}

function Title({ view, name }: { view: ConversationView; name: string }) {
  const t = useTranslations('messages.direct')
  return (
    <span className="flex items-center gap-3">
      <PersonPicture person={view} size={32} />
      <span className="min-w-0">
        <bdi className="block truncate">{name}</bdi>
        <span className="block truncate text-xs font-normal text-ink-muted">
          {t('through', { host: hostOf(view.id) })}
        </span>
      </span>
    </span>
  )
}
