'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { usePersonName } from '../person-name'
import { goTo } from '../use-place'

/** A stranger wrote: accept, delete or block. */
export function RequestBar({ view }: { view: ConversationView }) {
  const t = useTranslations('messages.request')
  const api = useMessenger()
  const name = usePersonName()(view)
  const { id, cameThrough } = view
  const act = useMutation({ mutationFn: (action: () => Promise<void>) => action() })
  const leave = async (action: Promise<void>) => {
    await action
    goTo({ kind: 'list' })
  }
  return (
    <div className="flex shrink-0 flex-col gap-2 border-t border-line p-4">
      <p className="text-sm font-medium">{t.rich('title', { name: () => <bdi>{name}</bdi> })}</p>
      <p className="text-sm text-ink-muted">{t('text')}</p>
      {cameThrough !== undefined && (
        <p className="text-sm text-ink-muted">{t('through', { host: cameThrough })}</p>
      )}
      {act.error && <ErrorNotice error={act.error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          busy={act.isPending}
          onClick={() => act.mutate(() => api.accept({ conversation: id }))}
        >
          {t('accept')}
        </Button>
        <Button onClick={() => act.mutate(() => leave(api.hide({ conversation: id })))}>
          {t('decline')}
        </Button>
        <Button
          variant="danger"
          onClick={() => act.mutate(() => leave(api.block({ conversation: id, isBlocked: true })))}
        >
          {t('block')}
        </Button>
      </div>
    </div>
  )
}
