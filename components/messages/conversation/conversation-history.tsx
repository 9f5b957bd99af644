'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import type { useMessages } from '@/lib/hooks/messenger'
import { MessageList } from './message-list'
import { WhyNotSent } from './why-not-sent'

type Props = Omit<ComponentProps<typeof MessageList>, 'messages'> & {
  messages: ReturnType<typeof useMessages>
  /** More than the messages has to come first. */
  isAwaited?: boolean
  /** The messages may be seen once they are there. */
  isKnown?: boolean
  /** Above them. */
  children?: ReactNode
}

/** What was said in a conversation: once it is read, until then, or why it cannot be; and why the last own words were not sent. */
export function ConversationHistory({
  messages,
  isAwaited = false,
  isKnown = true,
  children,
  ...list
}: Props) {
  const t = useTranslations('common')
  return (
    <>
      {messages.error && <ErrorNotice error={messages.error} onRetry={() => void messages.refetch()} />}
      {(messages.isPending || isAwaited) && <SkeletonRows rows={4} height="3rem" label={t('loading')} />}
      {messages.data && isKnown && (
        <>
          {children}
          <MessageList {...list} messages={messages.data} />
          <WhyNotSent messages={messages.data} ownId={list.ownId} />
        </>
      )}
    </>
  )
}
