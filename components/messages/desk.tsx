'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { emptyConversation, type ConversationView } from '@/lib/messaging/model/conversation'
import type { OpenState } from '@/lib/messaging/model/state'
import { isCommunityId } from '@/lib/messaging/model/community'
import { isDirectId } from '@/lib/messaging/model/direct'
import { Announcer } from './announcer'
import { CommunityPane } from './community/community-pane'
import { DirectPane } from './community/direct-pane'
import { JoinCommunity } from './community/join-community'
import { BeginConversation } from './list/begin-conversation'
import { ConversationList } from './list/conversation-list'
import { Conversation } from './conversation/conversation'
import { NetworkPath } from './network/network-path'
import { MessengerSettings } from './settings/messenger-settings'
import { KnownNames } from './text/known-names'
import { useNotifications } from './use-notifications'
import { type MessagesPlace, usePlace } from './use-place'

/** Conversations beside the one that is open; one of the two on a phone. */
export function Desk({ state }: { state: OpenState }) {
  const place = usePlace()
  useNotifications(state.settings.notifies)
  const isList = place.kind === 'list'
  const people = [state.account, ...state.conversations.filter(({ kind }) => kind !== 'community')]
  return (
    <KnownNames people={people}>
      <div className="relative grid h-[calc(100dvh-10.75rem)] min-h-96 grid-cols-[minmax(0,1fr)] overflow-hidden rounded-card border border-line bg-surface-1 md:h-[calc(100dvh-16rem)] md:grid-cols-[20rem_minmax(0,1fr)]">
        <Announcer />
        <div
          className={classNames('min-h-0 flex-col border-e border-line', isList ? 'flex' : 'hidden md:flex')}
        >
          <ConversationList state={state} place={place} />
        </div>
        <div className={classNames('min-h-0 flex-col', isList ? 'hidden md:flex' : 'flex')}>
          <Pane state={state} place={place} />
        </div>
      </div>
    </KnownNames>
  )
}

function Pane({ state, place }: { state: OpenState; place: MessagesPlace }) {
  const t = useTranslations('messages.list')
  switch (place.kind) {
    case 'list':
      return <p className="m-auto max-w-xs p-6 text-center text-sm text-ink-muted">{t('emptyText')}</p>
    case 'new':
      return <BeginConversation key={place.whom} state={state} whom={place.whom ?? ''} />
    case 'settings':
      return <MessengerSettings state={state} />
    case 'network':
      return <NetworkPath network={state.network} />
    case 'join':
      return <JoinCommunity />
    case 'conversation':
      if (isCommunityId(place.id))
        return (
          <CommunityPane view={state.conversations.find(({ id }) => id === place.id)} shown={place.message} />
        )
      if (isDirectId(place.id)) return <DirectPane state={state} id={place.id} shown={place.message} />
      return (
        <Conversation
          key={place.id}
          view={viewOf(state, place.id)}
          ownId={state.account.id}
          shown={place.message}
        />
      )
  }
}

/** A conversation that a link leads to is shown before anything was written in it. */
const viewOf = ({ conversations, account }: OpenState, id: string): ConversationView =>
  conversations.find((view) => view.id === id) ?? {
    ...emptyConversation(id),
    name: '',
    kind: id === account.id ? 'self' : 'contact',
    isApprovedByThem: false,
    isBlocked: false,
    isPinned: false,
    isTyping: false,
  }
