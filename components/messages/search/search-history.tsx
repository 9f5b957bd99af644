'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useFoundMessages } from '@/lib/hooks/messenger'
import { messageKey, type MessageName } from '@/lib/messaging/model/message'
import { SearchField } from '@/components/ui/search-field'
import { PaneButton } from '../pane-button'
import { replacePlace } from '../use-place'
import { useSettled } from './use-settled'

type Props = {
  conversation: string
  /** The message that is shown now. */
  shown: MessageName | undefined
  onClose: () => void
}

/** Walks through the messages of one conversation that say something: the newest first. */
export function SearchHistory({ conversation, shown, onClose }: Props) {
  const t = useTranslations('messages.search')
  const [text, setText] = useState('')
  const settled = useSettled(text.trim())
  const found = useFoundMessages({ text: settled, conversation })
  const messages = (settled === text.trim() && found.data?.messages) || []
  const at = shown ? messages.findIndex((message) => messageKey(message) === messageKey(shown)) : -1
  const go = (index: number) => {
    const message = messages[index]
    if (!message) return
    const { author, sentAt } = message
    replacePlace({ kind: 'conversation', id: conversation, message: { author, sentAt } })
  }
  const first = messages[0] && messageKey(messages[0])
  useEffect(() => {
    if (first !== undefined && at < 0) go(0)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- shown once for what a search finds first
  }, [first])
  const isSearched = settled.length > 1 && settled === text.trim() && found.data !== undefined
  return (
    <form
      role="search"
      className="flex shrink-0 flex-wrap items-center gap-1 border-b border-line p-2"
      onSubmit={(event) => {
        event.preventDefault()
        go(Math.min(at + 1, messages.length - 1))
      }}
    >
      <SearchField
        label={t('inHistory')}
        value={text}
        onChange={setText}
        isFirst
        onEscape={onClose}
        className="min-w-40 flex-1"
      />
      <p role="status" className="figure px-1 text-xs text-ink-muted">
        {isSearched &&
          (messages.length === 0
            ? t('nothing')
            : t('place', { at: Math.max(at, 0) + 1, count: messages.length }))}
      </p>
      <PaneButton
        label={t('older')}
        icon={ChevronUp}
        disabled={at >= messages.length - 1}
        onClick={() => go(at + 1)}
      />
      <PaneButton label={t('newer')} icon={ChevronDown} disabled={at <= 0} onClick={() => go(at - 1)} />
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
    </form>
  )
}
