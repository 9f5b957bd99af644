'use client'

import { useTranslations } from 'next-intl'
import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from 'react'
import type { Mentionable } from '@/lib/messaging/model/write-mentions'
import { MentionList, rowId } from './mention-list'
import { useMentionHelp } from './use-mention-help'

const MOST_ROWS = 6

type Props = {
  text: string
  onChange: (text: string) => void
  people: readonly Mentionable[]
  onSubmit: () => void
  onPaste: (event: ClipboardEvent) => void
}

/** The field itself. Enter sends, Shift and Enter begin a new line; after `@` it helps to name somebody. */
export function MessageField({ text, onChange, people, onSubmit, onPaste }: Props) {
  const t = useTranslations('messages.composer')
  const listId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const help = useMentionHelp({ text, onChange, people, field })
  const takeKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isSending = event.key === 'Enter' && !event.shiftKey
    if (help.takesKey(event)) event.preventDefault()
    else if (isSending) {
      event.preventDefault()
      onSubmit()
    }
  }
  return (
    <div className="relative min-w-0 flex-1">
      {help.people && <MentionList id={listId} people={help.people} at={help.at} onChoose={help.name} />}
      <textarea
        ref={field}
        aria-label={t('label')}
        aria-autocomplete="list"
        aria-controls={help.people && listId}
        aria-activedescendant={help.people && rowId(listId, help.at)}
        placeholder={t('placeholder')}
        value={text}
        rows={Math.min(MOST_ROWS, text.split('\n').length)}
        dir="auto"
        onChange={({ target }) => {
          onChange(target.value)
          help.written(target.selectionStart)
        }}
        onSelect={({ currentTarget }) => help.moved(currentTarget.selectionStart)}
        onKeyDown={takeKey}
        onPaste={onPaste}
        className="block min-h-11 w-full min-w-0 resize-none rounded-control border border-line-strong bg-surface-0 px-3 py-2.5"
      />
    </div>
  )
}
