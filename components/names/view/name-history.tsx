'use client'

import { useTranslations } from 'next-intl'
import { zeroAddress } from 'viem'
import { Amount } from '@/components/figures/amount'
import { Moment } from '@/components/figures/moment'
import { SourceNotice } from '@/components/figures/source-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useDeployment } from '@/lib/hooks/deployment'
import { useNameHistory } from '@/lib/hooks/names'
import type { NameEvent } from '@/lib/names/name-event'

/** What a name has been through, newest first. */
export function NameHistory({ tokenId }: { tokenId: bigint }) {
  const t = useTranslations('name.history')
  const common = useTranslations('common')
  const { data, error } = useNameHistory(tokenId)
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{common('history.title')}</h2>
      {data && <SourceNotice of={data} error={error} />}
      {data && (
        <ol className="divide-y divide-line">
          {withoutSetup(data.data.events)
            .toReversed()
            .map((event) => (
              <Line key={event.id} event={event} />
            ))}
        </ol>
      )}
      {error && !data && <p className="text-sm text-ink-muted">{t('missing')}</p>}
      {!error && !data && <SkeletonRows rows={3} height="2.5rem" label={common('loading')} />}
    </section>
  )
}

/** Leaves out how a purchase came about in its transaction, besides the records that it set. */
function withoutSetup(events: readonly NameEvent[]): readonly NameEvent[] {
  const purchases = new Set(
    events.flatMap(({ kind, transactionHash }) => (kind === 'bought' ? [transactionHash] : [])),
  )
  return events.filter(
    ({ kind, transactionHash }) => kind === 'bought' || kind === 'record' || !purchases.has(transactionHash),
  )
}

function Line({ event }: { event: NameEvent }) {
  const { explorerUrl } = useDeployment()
  const t = useTranslations('common.event')
  const block = t('block', { block: Number(event.block) })
  return (
    <li className="grid gap-x-4 py-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_auto]">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3">
        <Words event={event} />
      </span>
      <span className="text-xs text-ink-muted sm:pt-0.5">
        <Moment at={event.at} />{' '}
        {explorerUrl ? (
          <a
            href={`${explorerUrl}/tx/${event.transactionHash}`}
            rel="noreferrer"
            className="underline underline-offset-2"
          >
            {block}
          </a>
        ) : (
          <span title={event.transactionHash}>{block}</span>
        )}
      </span>
    </li>
  )
}

function Words({ event }: { event: NameEvent }) {
  const t = useTranslations('name.history')
  switch (event.kind) {
    case 'bought':
      return (
        <>
          {t('bought')} <WalletAddress address={event.owner} /> <Amount value={event.price} />
        </>
      )
    case 'renewed':
      return t('renewed')
    case 'record':
      return t(`${event.record}${event.isCleared ? 'Cleared' : 'Written'}`)
    case 'transferred':
      if (event.to === zeroAddress) return t('gone')
      return (
        <>
          {t(event.from === zeroAddress ? 'registered' : 'transferred')} <WalletAddress address={event.to} />
        </>
      )
  }
}
