'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import type { CommunityPreview } from '@/lib/messaging/model/community'
import { goTo } from '../use-place'
import type { CommunityLink } from './community-links'

/** A room that a link leads to. Nothing is asked of its server before a person wants to see it, nothing joined before they say so. */
export function CommunityInvitation({ link, host, room }: CommunityLink) {
  const t = useTranslations('messages.community')
  const api = useMessenger()
  const look = useMutation({ mutationFn: () => api.previewCommunity({ link }) })
  return (
    <div className="mt-2 flex flex-col gap-2 rounded-control border border-line bg-surface-1 p-3 text-sm text-ink not-italic">
      <p className="font-medium">{t('invitation')}</p>
      <p dir="ltr" className="figure text-xs break-all text-ink-muted">
        {host}/{room}
      </p>
      {look.error && <ErrorNotice error={look.error} />}
      {look.data ? (
        <Found link={link} preview={look.data} />
      ) : (
        <Button size="small" className="self-start" busy={look.isPending} onClick={() => look.mutate()}>
          {t('look')}
        </Button>
      )}
    </div>
  )
}

/** What the room says of itself, and the way in. */
function Found({ link, preview }: { link: string; preview: CommunityPreview }) {
  const t = useTranslations('messages.community')
  const api = useMessenger()
  const { name, description, canRead, canWrite, activeUsers, isJoined } = preview
  const join = useMutation({
    mutationFn: () => api.joinCommunity({ link }),
    onSuccess: ({ conversation }) => goTo({ kind: 'conversation', id: conversation }),
  })
  return (
    <div className="flex flex-col gap-2">
      <p className="font-semibold wrap-anywhere">
        <bdi>{name}</bdi>
      </p>
      {description !== '' && (
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {description}
        </p>
      )}
      <p className="text-xs text-ink-muted">
        {canWrite ? t('writable') : t('readOnly')}
        {activeUsers !== null && ` ${t('people', { count: activeUsers })}`}
      </p>
      {!isJoined && <p className="text-xs text-ink-muted">{t('joinHint')}</p>}
      {join.error && <ErrorNotice error={join.error} />}
      {isJoined ? (
        <Button
          size="small"
          className="self-start"
          onClick={() => goTo({ kind: 'conversation', id: preview.conversation })}
        >
          {t('open')}
        </Button>
      ) : (
        <Button
          variant="primary"
          size="small"
          className="self-start"
          busy={join.isPending}
          disabled={!canRead}
          onClick={() => join.mutate()}
        >
          {t('join')}
        </Button>
      )}
    </div>
  )
}
