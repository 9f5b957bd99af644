'use client'

import { useMutation } from '@tanstack/react-query'
import { Timer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import type { Disappearing } from '@/lib/messaging/model/message'
import { useDuration } from '../use-duration'

type Props = { conversation: string; timer: Disappearing | undefined }

/** The other side changed how long its messages stay; one's own change only by one's own choice. */
export function FollowTimer({ conversation, timer }: Props) {
  const t = useTranslations('messages.follow')
  const duration = useDuration()
  const api = useMessenger()
  const follow = useMutation({ mutationFn: () => api.setTimer({ conversation, timer }) })
  const mode = timer?.mode === 'after-send' ? 'send' : 'read'
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-4 py-2 text-sm">
      <Timer size={16} strokeWidth={1.5} className="shrink-0 text-ink-muted" aria-hidden />
      <p className="min-w-40 flex-1 text-ink-muted">
        {timer ? t('on', { duration: duration(timer.seconds), mode }) : t('off')}
      </p>
      <Button size="small" busy={follow.isPending} onClick={() => follow.mutate()}>
        {t('follow')}
      </Button>
      {follow.error && <ErrorNotice error={follow.error} />}
    </div>
  )
}
