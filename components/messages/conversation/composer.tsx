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
import { type Mentionable, writeMentions } from '@/lib/messaging/model/write-mentions'
import { AttachButtons } from '../files/attach-buttons'
import { AttachmentChips } from '../files/attachment-chips'
import { useAttachments } from '../files/use-attachments'
import { useContentLine } from '../use-content-line'
import { MessageField } from './message-field'
import { useDraft } from './use-draft'

/** Source: limits of the protocol; counted in code points. */
const LONGEST_TEXT = 2_000
const TELL_FROM = 200

type Props = {
  view: ConversationView
  /** Who can be spoken to by name. */
  people: readonly Mentionable[]
  answering: Message | undefined
  onAnswered: () => void
}

/** What is needed to write: the field, files, and what is answered. What is not sent stays. */
export function Composer({ view, people, answering, onAnswered }: Props) {
  const t = useTranslations('messages.composer')
  const api = useMessenger()
  const draft = useDraft(view)
  const { text } = draft
  const [draftId, setDraftId] = useState(() => crypto.randomUUID())
  const attached = useAttachments(view.id)
  const send = useMutation({
    mutationFn: (words: string) => {
      const quote = answering && { author: answering.author, sentAt: answering.sentAt }
      const files = attached.ids
      const sent = writeMentions(words, people)
      return api.send({
        ...{ conversation: view.id, text: sent, draftId },
        ...(quote && { quote }),
        ...(files.length > 0 && { files }),
      })
    },
    onMutate: draft.sending,
    onError: draft.failed,
    onSuccess: (_, words) => {
      draft.sent(words)
      void attached.sent()
      setDraftId(crypto.randomUUID())
      onAnswered()
    },
  })
  const left = LONGEST_TEXT - [...writeMentions(text, people)].length
  const submit = () => {
    const isSomething = text.trim() !== '' || attached.ids.length > 0
    if (isSomething && attached.isReady && left >= 0 && !send.isPending) send.mutate(text)
  }
  if (view.isBlocked) return <Blocked id={view.id} />
  return (
    <form
      className="flex shrink-0 flex-col gap-2 border-t border-line p-3"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        if (mayAttach(view)) attached.add([...event.dataTransfer.files])
      }}
    >
      {send.error && <ErrorNotice error={send.error} />}
      <AttachmentChips of={attached} />
      {answering && <Answering message={answering} onStop={onAnswered} />}
      <div className="flex items-end gap-1 sm:gap-2">
        {mayAttach(view) && <AttachButtons onFiles={attached.add} />}
        <MessageField
          text={text}
          onChange={draft.change}
          people={people}
          onSubmit={submit}
          onPaste={({ clipboardData }) => {
            if (mayAttach(view)) attached.add([...clipboardData.files])
          }}
        />
        <Button
          type="submit"
          variant="primary"
          aria-label={t('send')}
          disabled={left < 0 || !attached.isReady}
          className="px-3"
        >
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

/** Strangers get text only, and rooms take none of these. */
const mayAttach = ({ kind, isApprovedByThem }: ConversationView) =>
  kind === 'self' || (kind === 'contact' && isApprovedByThem)

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
