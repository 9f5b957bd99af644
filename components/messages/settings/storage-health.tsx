'use client'

import { useMutation } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useStorageHealth } from '@/lib/hooks/messenger'
import type { StorageHealth as Health } from '@/lib/messaging/api'

/** Where messages are kept, how safe that is, and what clearing this browser would lose. */
export function StorageHealth() {
  const t = useTranslations('messages.health')
  const common = useTranslations('common')
  const health = useStorageHealth()
  const protect = useMutation({
    // Only a page can ask this, a worker cannot.
    mutationFn: () => navigator.storage.persist(),
    onSuccess: () => health.refetch(),
  })
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t('title')}</h3>
      {health.isPending && <SkeletonRows rows={2} height="2.5rem" label={common('loading')} />}
      {health.error && <ErrorNotice error={health.error} onRetry={() => void health.refetch()} />}
      {health.data && <Facts health={health.data} />}
      {health.data?.isLasting && !health.data.isPersisted && (
        <Button busy={protect.isPending} onClick={() => protect.mutate()}>
          {t('protect')}
        </Button>
      )}
      {protect.data === false && <p className="text-sm text-caution">{t('refused')}</p>}
      <p className="text-sm text-ink-muted">{t('loss')}</p>
    </section>
  )
}

const KILOBYTE = 1_000

function Facts({ health }: { health: Health }) {
  const t = useTranslations('messages.health')
  const format = useFormatter()
  const size = (bytes: number) =>
    bytes < KILOBYTE * KILOBYTE
      ? format.number(Math.ceil(bytes / KILOBYTE), { style: 'unit', unit: 'kilobyte' })
      : format.number(Math.round(bytes / KILOBYTE / KILOBYTE), { style: 'unit', unit: 'megabyte' })
  const { usedBytes, availableBytes, lastBackupAt } = health
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const facts = [
    [t('kept'), health.isLasting ? t('yes') : t('memory')],
    [t('messages'), format.number(health.messages)],
    ...(health.isLasting ? [[t('persisted'), health.isPersisted ? t('yes') : t('no')]] : []),
    ...(usedBytes !== null && availableBytes !== null
      ? [[t('size'), t('ofRoom', { used: size(usedBytes), available: size(availableBytes) })]]
      : []),
    [
      t('backup'),
      lastBackupAt === null
        ? t('never')
        : format.dateTime(new Date(lastBackupAt), { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    ],
  ]
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-muted">{name}</dt>
          <dd className="figure text-end">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
