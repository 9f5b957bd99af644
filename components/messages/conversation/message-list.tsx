'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { ScrollList } from '@/components/ui/scroll-list'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { type Message, messageKey, type MessageName } from '@/lib/messaging/model/message'
import { Bubble } from './bubble'
import { DayMark } from './day-mark'
import { type ListItem, listItems } from './list-items'

type Props = {
  messages: readonly Message[]
  view: ConversationView
  ownId: string
  /** The message that is brought into sight and marked. */
  shown: MessageName | undefined
  onAnswer: (message: Message) => void
}

const ROW_PIXELS = 64

const keyOf = ({ key }: ListItem) => key

const emptyWords = {
  self: 'notesEmpty',
  contact: 'empty',
  request: 'empty',
  blinded: 'empty',
  community: 'roomEmpty',
} as const

/** What was said, day by day; the newest at the end. */
export function MessageList({ messages, view, ownId, shown, onAnswer }: Props) {
  const t = useTranslations('messages.conversation')
  const items = useMemo(() => listItems(messages), [messages])
  if (items.length === 0)
    return (
      <p className="m-auto max-w-xs p-6 text-center text-sm text-ink-muted">{t(emptyWords[view.kind])}</p>
    )
  const row = (item: ListItem) =>
    item.kind === 'day' ? (
      <DayMark at={item.at} />
    ) : (
      <Bubble
        message={item.message}
        quoted={item.message.quote && findMessage(messages, item.message.quote)}
        isGrouped={item.isGrouped}
        ownId={ownId}
        isModerator={view.room?.isModerator ?? false}
        onAnswer={onAnswer}
      />
    )
  return (
    <ScrollList
      items={items}
      rowHeight={ROW_PIXELS}
      keyOf={keyOf}
      followsEnd
      shownKey={shown && messageKey(shown)}
      label={t('messages')}
    >
      {row}
    </ScrollList>
  )
}

const findMessage = (messages: readonly Message[], { author, sentAt }: MessageName) =>
  messages.findLast((message) => message.sentAt === sentAt && message.author === author)
