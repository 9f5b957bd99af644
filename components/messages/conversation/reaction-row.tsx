'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { useMessenger } from '@/lib/hooks/messenger'
import type { Message } from '@/lib/messaging/model/message'

/** Reactions under a message; pressing one adds one's own or takes it back. */
export function ReactionRow({ message, ownId }: { message: Message; ownId: string }) {
  const t = useTranslations('messages.actions')
  const api = useMessenger()
  const { conversation, author, sentAt, reactions, reactionCounts = {} } = message
  const react = useMutation({
    mutationFn: (of: { emoji: string; isOn: boolean }) =>
      api.react({ conversation, message: { author, sentAt }, ...of }),
  })
  if (reactions.length === 0) return null
  const kinds = [...new Set(reactions.map(({ emoji }) => emoji))]
  return (
    <div className="flex flex-wrap gap-1 pt-1">
      {kinds.map((emoji) => {
        const all = reactions.filter((one) => one.emoji === emoji)
        const count = reactionCounts[emoji] ?? all.length
        const isMine = all.some((one) => one.author === ownId)
        return (
          <button
            key={emoji}
            type="button"
            aria-pressed={isMine}
            aria-label={t('reacted', { emoji, count })}
            onClick={() => react.mutate({ emoji, isOn: !isMine })}
            className={classNames(
              'figure min-h-8 rounded-full border px-2 text-xs',
              isMine ? 'border-accent bg-accent-soft' : 'border-line bg-surface-1',
            )}
          >
            {emoji} {count}
          </button>
        )
      })}
    </div>
  )
}
