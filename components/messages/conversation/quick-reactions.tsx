'use client'

import { useTranslations } from 'next-intl'
import type { Message } from '@/lib/messaging/model/message'
import { quickEmoji } from './quick-emoji'

type Props = {
  message: Message
  ownId: string
  /** Puts one's own reaction on the message, or takes it back. */
  onReact: (of: { emoji: string; isOn: boolean }) => void
}

/** The emoji that are used most, one touch away. */
export function QuickReactions({ message: { reactions }, ownId, onReact }: Props) {
  const t = useTranslations('messages.actions')
  const isMine = (emoji: string) => reactions.some((one) => one.author === ownId && one.emoji === emoji)
  return (
    <div className="flex gap-1 pb-2">
      {quickEmoji.map((emoji) => (
        <button
          key={emoji}
          type="button"
          aria-pressed={isMine(emoji)}
          aria-label={t('react', { emoji })}
          onClick={() => onReact({ emoji, isOn: !isMine(emoji) })}
          className="grid size-11 place-items-center rounded-control text-lg hover:bg-surface-2 aria-pressed:bg-accent-soft"
        >
          {emoji}
        </button>
      ))}
    </div>
  )
}
