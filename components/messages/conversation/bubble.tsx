'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { memo } from 'react'
import { classNames } from '@/components/ui/class-names'
import { isDirectId } from '@/lib/messaging/model/direct'
import { type Message, textOf } from '@/lib/messaging/model/message'
import { MessageCards } from '../cards/message-cards'
import { MessageFiles } from '../files/message-files'
import { MessageText } from '../text/message-text'
import { useContentLine } from '../use-content-line'
import { AuthorLine } from '../community/author-line'
import { BubbleActions } from './bubble-actions'
import { DeliveryMark } from './delivery-mark'
import { ReactionRow } from './reaction-row'

/** Said by the application, not by a person. */
const quietKinds: ReadonlySet<Message['content']['kind']> = new Set(['deleted', 'notice', 'timer'])

type Props = {
  message: Message
  /** The message that this one answers, where it is here. */
  quoted: Message | undefined
  isGrouped: boolean
  ownId: string
  /** One looks after the room that it is in. */
  isModerator: boolean
  onAnswer: (message: Message) => void
}

/**
 * One message. Its words are text and nothing else, kept apart from the direction of everything around them. Drawn again only when
 * it changed, not with each event of the messenger.
 */
export const Bubble = memo(function Bubble(props: Props) {
  const { message, quoted, isGrouped, ownId, isModerator, onAnswer } = props
  const lineOf = useContentLine()
  const isOwn = message.author === ownId
  const isQuiet = quietKinds.has(message.content.kind)
  return (
    <div
      className={classNames(
        'group flex flex-col px-3 sm:px-4',
        isOwn ? 'items-end' : 'items-start',
        isGrouped ? 'pt-0.5' : 'pt-2',
      )}
    >
      <div className={classNames('flex w-full items-center gap-1', isOwn && 'flex-row-reverse')}>
        <div
          className={classNames(
            'max-w-[min(34rem,80%)] min-w-0 rounded-card px-3 py-2',
            isOwn ? 'bg-accent-soft' : 'bg-surface-2',
            isQuiet && 'text-sm text-ink-muted italic',
          )}
        >
          {message.authorName !== undefined && !isOwn && !isGrouped && <AuthorLine message={message} />}
          {message.quote && <Quote quoted={quoted} />}
          <MessageText text={textOf(message) || lineOf(message.content)} ownId={ownId} />
          <MessageCards message={message} />
          {message.content.kind === 'files' && <MessageFiles files={message.content.files} />}
          <div className="flex flex-wrap items-center justify-end gap-x-1.5 text-xs text-ink-muted not-italic">
            <Time at={message.sentAt} />
            {isOwn && <DeliveryMark message={message} />}
          </div>
        </div>
        {message.content.kind !== 'deleted' && (
          <BubbleActions
            message={message}
            canRemoveForAll={(isOwn && !isDirectId(message.conversation)) || isModerator}
            ownId={ownId}
            onAnswer={onAnswer}
          />
        )}
      </div>
      <ReactionRow message={message} ownId={ownId} />
    </div>
  )
})

function Quote({ quoted }: { quoted: Message | undefined }) {
  const t = useTranslations('messages.content')
  const lineOf = useContentLine()
  return (
    <blockquote dir="auto" className="mb-1 line-clamp-2 border-s-2 border-accent ps-2 text-sm text-ink-muted">
      {quoted ? lineOf(quoted.content) : t('quoteGone')}
    </blockquote>
  )
}

function Time({ at }: { at: number }) {
  const format = useFormatter()
  const date = new Date(at)
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return (
    <time dateTime={date.toISOString()} className="figure">
      {format.dateTime(date, { timeStyle: 'short', timeZone })}
    </time>
  )
}
