'use client'

import { useMutation } from '@tanstack/react-query'
import { SendHorizontal, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message } from '@/lib/messaging/model/message'
import { useContentLine } from '../use-content-line'
import { useDraft } from './use-draft'

/** Source: limits of the protocol; counted in code points. */
const LONGEST_TEXT = 2_000
const TELL_FROM = 200

type Props = { view: ConversationView; answering: Message | undefined; onAnswered: () => void }

/** The field to write in. Enter sends, Shift and Enter begin a new line; what is not sent stays. */
export function Composer({ view, answering, onAnswered }: Props) {
  const t = useTranslations('messages.composer')
  const api = useMessenger()
  const [text, setText] = useDraft(view)
  const [draftId, setDraftId] = useState(() => crypto.randomUUID())
  const send = useMutation({
    mutationFn: (words: string) => {
      const quote = answering && { author: answering.author, sentAt: answering.sentAt }
      return api.send({ conversation: view.id, text: words, draftId, ...(quote && { quote }) })
    },
    onSuccess: () => {
      setText('')
      setDraftId(crypto.randomUUID())
      onAnswered()
    },
  })
  const left = LONGEST_TEXT - [...text].length
  const submit = () => {
    if (text.trim() !== '' && left >= 0 && !send.isPending) send.mutate(text)
  }
  if (view.isBlocked) return <Blocked id={view.id} />
  return (
    <form
      className="flex shrink-0 flex-col gap-2 border-t border-line p-3"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {send.error && <ErrorNotice error={send.error} />}
      {answering && <Answering message={answering} onStop={onAnswered} />}
      <div className="flex items-end gap-2">
        <textarea
          aria-label={t('label')}
          placeholder={t('placeholder')}
          value={text}
          rows={Math.min(6, text.split('\n').length)}
          dir="auto"
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            submit()
          }}
          className="min-h-11 w-full min-w-0 resize-none rounded-control border border-line-strong bg-surface-0 px-3 py-2.5"
        />
        <Button type="submit" variant="primary" aria-label={t('send')} disabled={left < 0} className="px-3">
          <SendHorizontal size={18} strokeWidth={1.5} className="rtl:-scale-x-100" aria-hidden />
        </Button>
      </div>
      {left < TELL_FROM && (
        <p className={left < 0 ? 'text-xs text-danger' : 'text-xs text-ink-muted'}>
          {t('left', { count: left })}
        </p>
      )}
    </form>
  )
}

function Answering({ message, onStop }: { message: Message; onStop: () => void }) {
  const t = useTranslations('messages.composer')
  const lineOf = useContentLine()
  return (
    <div className="flex items-center gap-2 border-s-2 border-accent ps-2 text-sm text-ink-muted">
      <bdi className="min-w-0 flex-1 truncate">{lineOf(message.content)}</bdi>
      <button
        type="button"
        onClick={onStop}
        aria-label={t('stopAnswering')}
        className="grid size-11 shrink-0 place-items-center rounded-control hover:bg-surface-2 sm:size-8"
      >
        <X size={16} strokeWidth={1.5} aria-hidden />
      </button>
    </div>
  )
}

function Blocked({ id }: { id: string }) {
  const t = useTranslations('messages.composer')
  const api = useMessenger()
  const unblock = useMutation({ mutationFn: () => api.block({ conversation: id, isBlocked: false }) })
  return (
    <p className="flex shrink-0 items-center justify-between gap-3 border-t border-line p-3 text-sm">
      {t('blocked')}
      <Button size="small" busy={unblock.isPending} onClick={() => unblock.mutate()}>
        {t('unblock')}
      </Button>
    </p>
  )
}
