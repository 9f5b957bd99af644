'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { useMessages } from '@/lib/hooks/messenger'
import type { Room } from '@/lib/messaging/model/community'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message, MessageName } from '@/lib/messaging/model/message'
import { Composer } from '../conversation/composer'
import { ConversationFrame } from '../conversation/conversation-frame'
import { ConversationHistory } from '../conversation/conversation-history'
import { useReading } from '../conversation/use-reading'
import { KnownNames } from '../text/known-names'
import { AboutCommunity } from './about-community'
import { OlderMessages } from './older-messages'
import { peopleOfRoom } from './people-of-room'
import { PinnedMessage } from './pinned-message'
import { RoomFailure } from './room-failure'

type Props = { view: ConversationView; room: Room; shown: MessageName | undefined }

/** A room of a community: what it says of itself, what was said in it, and the field to write where one may. */
export function CommunityRoom({ view, room, shown }: Props) {
  const t = useTranslations('messages.community')
  const messages = useMessages(view.id)
  const [answering, setAnswering] = useState<Message>()
  const people = useMemo(() => peopleOfRoom(messages.data ?? []), [messages.data])
  const isRead = room.since !== undefined
  const list = { view, ownId: room.ownId, shown, onAnswer: setAnswering }
  useReading(view, messages.data, room.ownId)
  return (
    <KnownNames people={people}>
      <ConversationFrame
        conversation={view.id}
        shown={shown}
        label={t('label', { name: view.name })}
        title={<Title view={view} room={room} />}
        aboutLabel={t('about')}
        about={(dialog) => <AboutCommunity view={view} room={room} {...dialog} />}
      >
        {room.failure && <RoomFailure failure={room.failure} />}
        <ConversationHistory
          messages={messages}
          isAwaited={!isRead && !room.failure}
          isKnown={isRead}
          {...list}
        >
          <PinnedMessage room={room} messages={messages.data ?? []} />
          {!room.hasStart && messages.data?.length !== 0 && <OlderMessages id={view.id} />}
        </ConversationHistory>
        {room.canWrite ? (
          <Composer
            view={view}
            people={people.filter(({ id }) => id !== room.ownId)}
            answering={answering}
            onAnswered={() => setAnswering(undefined)}
          />
        ) : (
          isRead && (
            <div className="shrink-0 border-t border-line p-3">
              <Notice>{room.canRead ? t('readOnlyBanner') : t('shutOut')}</Notice>
            </div>
          )
        )}
      </ConversationFrame>
    </KnownNames>
  )
}

function Title({ view, room }: Pick<Props, 'view' | 'room'>) {
  const t = useTranslations('messages.community')
  return (
    <>
      <bdi className="block truncate">{view.name}</bdi>
      {room.activeUsers !== null && (
        <span className="block truncate text-xs font-normal text-ink-muted">
          {t('people', { count: room.activeUsers })}
        </span>
      )}
    </>
  )
}
