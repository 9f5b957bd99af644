'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useRoute } from '@/lib/hooks/messenger'
import type { NetworkState } from '@/lib/messaging/model/state'
import { WorkerError } from '@/lib/messaging/tabs/worker-error'
import { PaneHead } from '../pane-head'
import { PathCard } from './path-card'
import { WhoSees } from './who-sees'

/** The way that messages take at the moment, and what everybody on it can see. */
export function NetworkPath({ network }: { network: NetworkState }) {
  const t = useTranslations('messages.path')
  const common = useTranslations('common')
  const route = useRoute()
  return (
    <section
      aria-label={t('title')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, too
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col overflow-y-auto"
    >
      <PaneHead title={t('title')} />
      <div className="flex max-w-2xl flex-col gap-6 p-4 sm:p-6">
        <p className="text-sm text-ink-muted">{t('text')}</p>
        {network.failure && <ErrorNotice error={new WorkerError(network.failure)} />}
        {route.error && <ErrorNotice error={route.error} onRetry={() => void route.refetch()} />}
        {route.isPending && <SkeletonRows rows={3} height="4rem" label={common('loading')} />}
        {route.data && (
          <>
            {route.data.paths.length === 0 && <p className="text-sm">{t('none')}</p>}
            <div className="grid gap-4 lg:grid-cols-2">
              {route.data.paths.map((path, index) => (
                <PathCard key={path.hops[0]?.key} path={path} number={index + 1} />
              ))}
            </div>
            <p className="text-xs text-ink-muted">
              {t('nodes', { count: route.data.nodes })} {t('countries')}
            </p>
            <WhoSees relay={route.data.relay} />
          </>
        )}
      </div>
    </section>
  )
}
