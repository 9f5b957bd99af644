'use client'

import { Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { MessageName } from '@/lib/messaging/model/message'
import { PaneHead } from '../pane-head'
import { goTo } from '../use-place'
import { CommunityRoom } from './community-room'

type Props = {
  view: ConversationView | undefined
  /** A message that is brought into sight. */
  shown: MessageName | undefined
}

/** A room that was joined, one that another device just joined, or one that nobody here is in. */
export function CommunityPane({ view, shown }: Props) {
  const t = useTranslations('messages.community')
  if (view?.room) return <CommunityRoom key={view.id} view={view} room={view.room} shown={shown} />
  return (
    <section aria-label={t('title')} className="flex min-h-0 flex-1 flex-col">
      <PaneHead title={view ? <bdi>{view.name}</bdi> : t('title')} />
      {view ? (
        <SkeletonRows rows={4} height="3rem" label={t('opening')} />
      ) : (
        <EmptyState
          icon={Users}
          title={t('notIn')}
          action={<Button onClick={() => goTo({ kind: 'join' })}>{t('joinTitle')}</Button>}
        >
          {t('notInText')}
        </EmptyState>
      )}
    </section>
  )
}
