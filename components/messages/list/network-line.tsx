'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { NetworkState } from '@/lib/messaging/model/state'

const dots = { connecting: 'bg-caution', online: 'bg-positive', failing: 'bg-danger' } as const

/** Whether the network answers, and what waits until it does. */
export function NetworkLine({ network: { status, waiting } }: { network: NetworkState }) {
  const t = useTranslations('messages.network')
  return (
    <p
      role="status"
      className="flex flex-wrap items-center gap-x-2 border-t border-line px-4 py-2 text-xs text-ink-muted"
    >
      <span aria-hidden className={classNames('size-1.5 rounded-full', dots[status])} />
      {t(status)}
      {waiting > 0 && <span>{t('waiting', { count: waiting })}</span>}
    </p>
  )
}
