'use client'

import { Info, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useMessages } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message, MessageName } from '@/lib/messaging/model/message'
import { Composer } from '../conversation/composer'
import { MessageList } from '../conversation/message-list'
import { PaneButton } from '../pane-button'
import { PaneHead } from '../pane-head'
import { PersonPicture } from '../people/person-picture'
import { usePersonName } from '../person-name'
import { SearchHistory } from '../search/search-history'
import { useSearchBar } from '../search/use-search-bar'
import { AboutDirect } from './about-direct'
import { hostOf } from './host-of'
import { WhyNotSent } from './why-not-sent'

type Props = { view: ConversationView; ownId: string; shown: MessageName | undefined }

/** What one wrote to somebody of a community, who has not answered yet. */
export function DirectConversation({ view, ownId, shown }: Props) {
  const t = useTranslations('messages.direct')
  const common = useTranslations('common')
  const search = useTranslations('messages.search')
  const name = usePersonName()(view)
  const messages = useMessages(view.id)
  const [answering, setAnswering] = useState<Message>()
  const [isAbout, setIsAbout] = useState(false)
  const bar = useSearchBar(view.id)
  const host = hostOf(view.id)
  return (
    <section aria-label={t('label', { name })} className="flex min-h-0 flex-1 flex-col">
      <PaneHead
        title={
          <span className="flex items-center gap-3">
            <PersonPicture person={view} size={32} />
            <span className="min-w-0">
              <bdi className="block truncate">{name}</bdi>
              <span className="block truncate text-xs font-normal text-ink-muted">
                {t('through', { host })}
              </span>
            </span>
          </span>
        }
      >
        <PaneButton label={search('open')} icon={Search} isPressed={bar.isOpen} onClick={bar.toggle} />
        <PaneButton label={t('about')} icon={Info} onClick={() => setIsAbout(true)} />
      </PaneHead>
      <AboutDirect view={view} open={isAbout} onClose={() => setIsAbout(false)} />
      {bar.isOpen && <SearchHistory conversation={view.id} shown={shown} onClose={bar.close} />}
      {messages.error && <ErrorNotice error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.isPending && <SkeletonRows rows={4} height="3rem" label={common('loading')} />}
      {messages.data && (
        <>
          <MessageList
            messages={messages.data}
            view={view}
            ownId={ownId}
            shown={shown}
            onAnswer={setAnswering}
          />
          <WhyNotSent messages={messages.data} />
        </>
      )}
      <div className="shrink-0 border-t border-line p-3">
        <Notice>{t(view.lastAt === 0 ? 'first' : 'waiting', { host })}</Notice>
      </div>
      <Composer view={view} people={[]} answering={answering} onAnswered={() => setAnswering(undefined)} />
    </section>
  )
}
