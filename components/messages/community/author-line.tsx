'use client'

import { useTranslations } from 'next-intl'
import { shortId } from '@/components/figures/short-id'
import type { Message } from '@/lib/messaging/model/message'

/** Who wrote in a room. A name can be chosen by anybody, so the id of this community stands beside it. */
export function AuthorLine({ message: { author, authorName = '' } }: { message: Message }) {
  const t = useTranslations('messages.community')
  return (
    <p className="flex max-w-full min-w-0 items-baseline gap-1.5 text-xs">
      <bdi className="min-w-0 truncate font-medium">{authorName === '' ? t('noName') : authorName}</bdi>
      <span dir="ltr" title={author} className="figure shrink-0 text-ink-muted">
        {shortId(author)}
      </span>
    </p>
  )
}
