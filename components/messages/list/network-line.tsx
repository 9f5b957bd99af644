'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { hrefOf } from '../use-place'
import type { NetworkState } from '@/lib/messaging/model/state'

const dots = { connecting: 'bg-caution', online: 'bg-positive', failing: 'bg-danger' } as const

/** Whether the network answers, what waits until it does, and the way to what stands between. */
export function NetworkLine({ network: { status, waiting, failure } }: { network: NetworkState }) {
  const t = useTranslations('messages.network')
  return (
    <a
      href={hrefOf({ kind: 'network' })}
      className="flex min-h-11 items-center gap-2 border-t border-line px-4 text-xs text-ink-muted hover:bg-surface-2 hover:text-ink"
    >
      <span role="status" className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
        <span aria-hidden className={classNames('size-1.5 rounded-full', dots[status])} />
        {failure?.family === 'storage' ? t('keepsNothing') : t(status)}
        {waiting > 0 && <span>{t('waiting', { count: waiting })}</span>}
      </span>
      <span className="underline underline-offset-2">{t('path')}</span>
    </a>
  )
}
