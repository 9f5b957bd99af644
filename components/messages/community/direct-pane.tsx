'use client'

import { UserRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import type { MessageName } from '@/lib/messaging/model/message'
import type { OpenState } from '@/lib/messaging/model/state'
import { PaneHead } from '../pane-head'
import { replacePlace } from '../use-place'
import { DirectConversation } from './direct-conversation'

type Props = {
  state: OpenState
  id: string
  /** A message that is brought into sight. */
  shown: MessageName | undefined
}

/** A conversation with somebody of a community, the one that it became, or none. */
export function DirectPane({ state: { conversations, account }, id, shown }: Props) {
  const t = useTranslations('messages.direct')
  const became = conversations.find(({ formerIds }) => formerIds?.includes(id))
  const view = conversations.find((one) => one.id === id)
  if (became) return <Moved to={became.id} />
  if (view) return <DirectConversation key={id} view={view} ownId={account.id} shown={shown} />
  return (
    <section aria-label={t('title')} className="flex min-h-0 flex-1 flex-col">
      <PaneHead title={t('title')} />
      <EmptyState icon={UserRound} title={t('none')}>
        {t('noneText')}
      </EmptyState>
    </section>
  )
}

/** Their Account ID is known now: the page goes where the conversation is. */
function Moved({ to }: { to: string }) {
  const t = useTranslations('common')
  useEffect(() => replacePlace({ kind: 'conversation', id: to }), [to])
  return <SkeletonRows rows={4} height="3rem" label={t('loading')} />
}
