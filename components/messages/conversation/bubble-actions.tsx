'use client'

import { useMutation } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useMessenger } from '@/lib/hooks/messenger'
import { isCommunityId } from '@/lib/messaging/model/community'
import { isDirectId } from '@/lib/messaging/model/direct'
import { type Message, textOf } from '@/lib/messaging/model/message'
import { goTo } from '../use-place'
import { QuickReactions } from './quick-reactions'

type Props = {
  message: Message
  canRemoveForAll: boolean
  ownId: string
  onAnswer: (message: Message) => void
}

/** What can be done with one message. */
export function BubbleActions({ message, canRemoveForAll, ownId, onAnswer }: Props) {
  const t = useTranslations('messages.actions')
  const id = useId()
  const api = useMessenger()
  const { author, sentAt, conversation } = message
  const of = { conversation, message: { author, sentAt } }
  const close = () => document.getElementById(id)?.hidePopover()
  const act = useMutation({ mutationFn: (action: () => Promise<void>) => action(), onSuccess: close })
  const writePrivately = async () => {
    const begun = await api.writePrivately({ conversation, author })
    goTo({ kind: 'conversation', id: begun.conversation })
  }
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={t('label')}
        className="grid size-11 shrink-0 place-items-center rounded-control text-ink-muted opacity-60 group-hover:opacity-100 hover:bg-surface-2 focus-visible:opacity-100 sm:size-8"
      >
        <Ellipsis size={16} strokeWidth={1.5} aria-hidden />
      </button>
      <div id={id} popover="auto" className="overlay popover">
        {!isDirectId(conversation) && (
          <QuickReactions
            message={message}
            ownId={ownId}
            onReact={(reaction) => act.mutate(() => api.react({ ...of, ...reaction }))}
          />
        )}
        <ul>
          <Action
            onClick={() => {
              close()
              onAnswer(message)
            }}
          >
            {t('answer')}
          </Action>
          {canWriteTo(message, ownId) && (
            <Action onClick={() => act.mutate(writePrivately)}>{t('writePrivately')}</Action>
          )}
          {textOf(message) !== '' && (
            <Action onClick={() => act.mutate(() => navigator.clipboard.writeText(textOf(message)))}>
              {t('copy')}
            </Action>
          )}
          <Action onClick={() => act.mutate(() => api.remove({ ...of, forEveryone: false }))}>
            {t('removeHere')}
          </Action>
          {canRemoveForAll && (
            <Action onClick={() => act.mutate(() => api.remove({ ...of, forEveryone: true }))}>
              {t('removeAll')}
            </Action>
          )}
        </ul>
        {act.error && <ErrorNotice error={act.error} />}
      </div>
    </>
  )
}

/** Authors of rooms, but for oneself and for ids of the newer kind, for which nothing can be sealed yet. */
const canWriteTo = ({ author, conversation }: Message, ownId: string) =>
  isCommunityId(conversation) && author !== ownId && !author.startsWith('25')

const Action = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <li>
    <button
      type="button"
      onClick={onClick}
      className="flex min-h-11 w-full items-center rounded-control px-3 text-start text-sm hover:bg-surface-2"
    >
      {children}
    </button>
  </li>
)
