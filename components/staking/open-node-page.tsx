'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { EventList } from '@/components/figures/event-list'
import { BackLink } from '@/components/shell/back-link'
import { SkeletonBlocks, SkeletonRows } from '@/components/ui/skeleton-rows'
import { lazyPart } from '@/components/ui/lazy-part'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { useContractEvents } from '@/lib/hooks/events'
import { useOpenNode } from '@/lib/hooks/open-node'
import { useWallet } from '@/lib/hooks/wallet'
import { OpenNodeFacts } from './open-node-facts'
import { OpenNodeHead } from './open-node-head'
import { SeatMap } from './seat-map'

const StakePanel = lazyPart(() => import('./stake-panel'))

/** One node that collects its stake, read from the chain itself: seats, terms, and the way in or out. */
export function OpenNodePage({ contract }: { contract: Address }) {
  const t = useTranslations('stake')
  const common = useTranslations('common')
  const query = useOpenNode(contract)
  return (
    <>
      <BackLink href="/stake">{t('back')}</BackLink>
      {query.data ? (
        <View node={query.data} />
      ) : query.error ? (
        <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <SkeletonBlocks rows={3} height="11rem" label={common('loading')} />
      )}
    </>
  )
}

function View({ node }: { node: LiveOpenNode }) {
  const { address } = useWallet()
  return (
    <div className="flex flex-col gap-6">
      <OpenNodeHead node={node} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-6 lg:sticky lg:top-22 lg:col-start-2 lg:row-start-1">
          <StakePanel node={node} />
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-1">
          <SeatMap node={node} you={address} />
          <OpenNodeFacts node={node} />
          <History contract={node.address} />
        </div>
      </div>
    </div>
  )
}

function History({ contract }: { contract: Address }) {
  const t = useTranslations('common')
  const { data: events, error } = useContractEvents(contract)
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('history.title')}</h2>
      {events && <EventList events={events} />}
      {error && !events && <p className="text-sm text-ink-muted">{t('history.missing')}</p>}
      {!error && !events && <SkeletonRows rows={3} height="2.5rem" label={t('loading')} />}
    </section>
  )
}
