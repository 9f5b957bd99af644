'use client'

import { AtSign, BellOff, Pin, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { hostOf } from '../community/host-of'
import { PersonPicture } from '../people/person-picture'
import { PersonName } from '../person-name'
import { useContentLine } from '../use-content-line'
import { hrefOf } from '../use-place'
import { When } from './when'

type Props = { view: ConversationView; ownId: string; isOpen: boolean }

/** One conversation in the list: who, the newest words, when, and how many are unread. */
export function ConversationRow({ view, ownId, isOpen }: Props) {
  const t = useTranslations('messages.list')
  const direct = useTranslations('messages.direct')
  return (
    <li>
      <a
        href={hrefOf({ kind: 'conversation', id: view.id })}
        aria-current={isOpen ? 'page' : undefined}
        className={classNames(
          'flex min-h-17 items-center gap-3 px-4 py-2.5',
          isOpen ? 'bg-surface-2' : 'hover:bg-surface-2',
        )}
      >
        <PersonPicture person={view} size={40} />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1 truncate text-sm font-medium">
              <PersonName person={view} />
            </span>
            {view.kind === 'community' && (
              <Users size={12} strokeWidth={1.5} className="shrink-0" aria-label={t('community')} />
            )}
            {view.isMuted && (
              <BellOff size={12} strokeWidth={1.5} className="shrink-0" aria-label={t('muted')} />
            )}
            {view.isPinned && (
              <Pin size={12} strokeWidth={1.5} className="shrink-0" aria-label={t('pinned')} />
            )}
            <When at={view.lastAt} />
          </span>
          {view.kind === 'blinded' && (
            <span className="truncate text-xs text-ink-muted">
              {direct('listed', { host: hostOf(view.id) })}
            </span>
          )}
          <span className="flex items-center gap-2 text-xs text-ink-muted">
            <span className="min-w-0 flex-1 truncate">
              {view.isTyping ? t('typing') : <LastLine view={view} ownId={view.room?.ownId ?? ownId} />}
            </span>
            {view.isMentioned && (
              <AtSign
                size={14}
                strokeWidth={2}
                className="shrink-0 text-accent"
                role="img"
                aria-label={t('mentioned')}
              />
            )}
            {view.unread > 0 && (
              <span className="figure shrink-0 rounded-full bg-accent px-1.5 font-medium text-accent-ink">
                <span aria-hidden>{view.unread}</span>
                <span className="sr-only">{t('unread', { count: view.unread })}</span>
              </span>
            )}
          </span>
        </span>
      </a>
    </li>
  )
}

function LastLine({ view: { last, draft }, ownId }: Pick<Props, 'view' | 'ownId'>) {
  const t = useTranslations('messages.list')
  const lineOf = useContentLine()
  if (draft !== '') return <bdi>{draft}</bdi>
  if (!last) return null
  const text = lineOf(last.content)
  return <bdi>{last.author === ownId ? t('you', { text }) : text}</bdi>
}
