'use client'

import { Settings, SquarePen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SearchField } from '@/components/ui/search-field'
import { VirtualList } from '@/components/ui/virtual-list'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { OpenState } from '@/lib/messaging/model/state'
import { usePersonName } from '../person-name'
import { FoundMessages } from '../search/found-messages'
import { hrefOf, type MessagesPlace } from '../use-place'
import { ConversationRow } from './conversation-row'
import { NetworkLine } from './network-line'
import { StorageTrouble } from './storage-trouble'

const ROW_PIXELS = 68

/** Everybody one talks with, newest first; requests of strangers apart. */
export function ConversationList({ state, place }: { state: OpenState; place: MessagesPlace }) {
  const t = useTranslations('messages.list')
  const nameOf = usePersonName()
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const shown = state.conversations.filter(
    (view) => wanted === '' || nameOf(view).toLowerCase().includes(wanted) || view.id.includes(wanted),
  )
  const openId = place.kind === 'conversation' ? place.id : undefined
  const row = (view: ConversationView) => (
    <ConversationRow view={view} ownId={state.account.id} isOpen={view.id === openId} />
  )
  const requests = shown.filter(({ kind, isBlocked }) => kind === 'request' && !isBlocked)
  const conversations = shown.filter(({ kind }) => kind !== 'request')
  return (
    <section aria-label={t('label')} className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center gap-1 border-b border-line p-3">
        <SearchField label={t('search')} value={search} onChange={setSearch} className="min-w-0 flex-1" />
        <IconLink href={hrefOf({ kind: 'new' })} label={t('new')} icon={SquarePen} />
        <IconLink href={hrefOf({ kind: 'settings' })} label={t('settings')} icon={Settings} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {requests.length > 0 && (
          <>
            <h2 className="px-4 pt-4 text-xs font-medium text-ink-muted">{t('requests')}</h2>
            <p className="px-4 pb-1 text-xs text-ink-muted">{t('requestsHint')}</p>
            <VirtualList items={requests} rowHeight={ROW_PIXELS} keyOf={({ id }) => id}>
              {row}
            </VirtualList>
            <h2 className="px-4 pt-4 pb-1 text-xs font-medium text-ink-muted">{t('conversations')}</h2>
          </>
        )}
        <VirtualList items={conversations} rowHeight={ROW_PIXELS} keyOf={({ id }) => id}>
          {row}
        </VirtualList>
        {shown.length === 0 && wanted === '' && (
          <div className="p-6 text-center text-sm text-ink-muted">
            <p>{t('empty')}</p>
            <p className="pt-1 md:hidden">{t('emptyText')}</p>
          </div>
        )}
        {shown.length === 0 && wanted !== '' && (
          <p className="px-4 pt-4 text-sm text-ink-muted">{t('nothingFound')}</p>
        )}
        {wanted.length > 1 && <FoundMessages wanted={wanted} conversations={state.conversations} />}
      </div>
      <StorageTrouble network={state.network} />
      <NetworkLine network={state.network} />
    </section>
  )
}

type IconLinkProps = { href: string; label: string; icon: typeof Settings }

const IconLink = ({ href, label, icon: Icon }: IconLinkProps) => (
  <a
    href={href}
    aria-label={label}
    className="grid size-11 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink"
  >
    <Icon size={18} strokeWidth={1.5} aria-hidden />
  </a>
)
