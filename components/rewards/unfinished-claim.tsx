'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { flowStore } from '@/lib/hooks/flow-store'
import { useFlowRecords } from '@/lib/hooks/flows'

/** A claim that was begun and not finished goes on from where the chain stands. */
export function UnfinishedClaim() {
  const t = useTranslations('rewards.unfinished')
  const format = useFormatter()
  const open = useFlowRecords().find(({ intent, status }) => intent.kind === 'claim' && status === 'open')
  if (!open) return null
  const { startedAt } = open
  const time = format.dateTime(new Date(startedAt), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  return (
    <Notice
      tone="caution"
      title={t('title')}
      action={
        <Button variant="primary" onClick={() => flowStore.resume(open)}>
          {t('action')}
        </Button>
      }
    >
      {t('text', { time })}
    </Notice>
  )
}
