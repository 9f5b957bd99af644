'use client'

import { Pin } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Room } from '@/lib/messaging/model/community'
import { type Message, textOf } from '@/lib/messaging/model/message'

/** The newest message that those who look after the room keep in sight; one line until it is opened. */
export function PinnedMessage({ room, messages }: { room: Room; messages: readonly Message[] }) {
  const t = useTranslations('messages.community')
  const [isWhole, setIsWhole] = useState(false)
  const pinned = messages.findLast(({ posted }) => posted && room.pinned.includes(posted.id))
  if (!pinned) return null
  return (
    <button
      type="button"
      aria-expanded={isWhole}
      onClick={() => setIsWhole((current) => !current)}
      className="flex min-h-11 w-full shrink-0 items-start gap-2 border-b border-line bg-surface-2 px-3 py-2.5 text-start text-sm sm:px-4"
    >
      <Pin size={16} strokeWidth={1.5} className="mt-0.5 shrink-0 text-ink-muted" aria-hidden />
      <span className="sr-only">{t('pinned')}</span>
      <bdi className={isWhole ? 'min-w-0 wrap-anywhere whitespace-pre-wrap' : 'min-w-0 truncate'}>
        {textOf(pinned)}
      </bdi>
    </button>
  )
}
