'use client'

import type { ConversationView } from '@/lib/messaging/model/conversation'
import { type Message, searchable } from '@/lib/messaging/model/message'
import { PersonPicture } from '../people/person-picture'
import { PersonName } from '../person-name'
import { When } from '../list/when'
import { hrefOf } from '../use-place'
import { excerptOf } from './excerpt'

type Props = { message: Message; view: ConversationView; wanted: string }

/** One message that a search found, with the way to it. */
export function FoundMessage({ message, view, wanted }: Props) {
  const { author, sentAt, conversation: id } = message
  const { before, found, after } = excerptOf(searchable(message), wanted)
  return (
    <li>
      <a
        href={hrefOf({ kind: 'conversation', id, message: { author, sentAt } })}
        className="flex min-h-17 items-center gap-3 px-4 py-2.5 hover:bg-surface-2"
      >
        <PersonPicture person={view} size={32} />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1 truncate text-sm font-medium">
              <PersonName person={view} />
            </span>
            <When at={sentAt} />
          </span>
          <bdi className="line-clamp-2 text-xs wrap-anywhere text-ink-muted">
            {before}
            <mark className="bg-transparent font-semibold text-ink">{found}</mark>
            {after}
          </bdi>
        </span>
      </a>
    </li>
  )
}
