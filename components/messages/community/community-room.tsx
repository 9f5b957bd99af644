'use client'

import { useMutation } from '@tanstack/react-query'
import { Info, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useMessages, useMessenger } from '@/lib/hooks/messenger'
import type { Room } from '@/lib/messaging/model/community'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message, MessageName } from '@/lib/messaging/model/message'
import { Composer } from '../conversation/composer'
import { MessageList } from '../conversation/message-list'
import { useReading } from '../conversation/use-reading'
import { PaneButton } from '../pane-button'
import { PaneHead } from '../pane-head'
import { SearchHistory } from '../search/search-history'
import { useSearchBar } from '../search/use-search-bar'
import { KnownNames } from '../text/known-names'
import { AboutCommunity } from './about-community'
import { peopleOfRoom } from './people-of-room'
import { PinnedMessage } from './pinned-message'
import { RoomFailure } from './room-failure'

type Props = { view: ConversationView; room: Room; shown: MessageName | undefined }

/** A room of a community: what it says of itself, what was said in it, and the field to write where one may. */
export function CommunityRoom({ view, room, shown }: Props) {
  const t = useTranslations('messages.community')
  const common = useTranslations('common')
  const search = useTranslations('messages.search')
  const messages = useMessages(view.id)
  const [answering, setAnswering] = useState<Message>()
  const [isAbout, setIsAbout] = useState(false)
  const bar = useSearchBar(view.id)
  const people = useMemo(() => peopleOfRoom(messages.data ?? []), [messages.data])
  useReading(view, messages.data, room.ownId)
  return (
    <KnownNames people={people}>
      <section aria-label={t('label', { name: view.name })} className="flex min-h-0 flex-1 flex-col">
        <PaneHead
          title={
            <>
              <bdi className="block truncate">{view.name}</bdi>
              {room.activeUsers !== null && (
                <span className="block truncate text-xs font-normal text-ink-muted">
                  {t('people', { count: room.activeUsers })}
                </span>
              )}
            </>
          }
        >
          <PaneButton label={search('open')} icon={Search} isPressed={bar.isOpen} onClick={bar.toggle} />
          <PaneButton label={t('about')} icon={Info} onClick={() => setIsAbout(true)} />
        </PaneHead>
        <AboutCommunity view={view} room={room} open={isAbout} onClose={() => setIsAbout(false)} />
        {bar.isOpen && <SearchHistory conversation={view.id} shown={shown} onClose={bar.close} />}
        {room.failure && <RoomFailure failure={room.failure} />}
        {messages.error && <ErrorNotice error={messages.error} onRetry={() => void messages.refetch()} />}
        {(messages.isPending || (room.since === undefined && !room.failure)) && (
          <SkeletonRows rows={4} height="3rem" label={common('loading')} />
        )}
        {messages.data && room.since !== undefined && (
          <>
            <PinnedMessage room={room} messages={messages.data} />
            {!room.hasStart && messages.data.length > 0 && <Older id={view.id} />}
            <MessageList
              messages={messages.data}
              view={view}
              ownId={room.ownId}
              shown={shown}
              onAnswer={setAnswering}
            />
          </>
        )}
        {room.canWrite ? (
          <Composer
            view={view}
            people={people.filter(({ id }) => id !== room.ownId)}
            answering={answering}
            onAnswered={() => setAnswering(undefined)}
          />
        ) : (
          room.since !== undefined && (
            <div className="shrink-0 border-t border-line p-3">
              <Notice>{room.canRead ? t('readOnlyBanner') : t('shutOut')}</Notice>
            </div>
          )
        )}
      </section>
    </KnownNames>
  )
}

function Older({ id }: { id: string }) {
  const t = useTranslations('messages.community')
  const api = useMessenger()
  const fetch = useMutation({ mutationFn: () => api.olderMessages({ conversation: id }) })
  return (
    <div className="flex shrink-0 flex-col items-center gap-2 border-b border-line p-1">
      {fetch.error && <ErrorNotice error={fetch.error} />}
      <Button variant="quiet" size="small" busy={fetch.isPending} onClick={() => fetch.mutate()}>
        {t('older')}
      </Button>
    </div>
  )
}
