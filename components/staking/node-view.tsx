'use client'

import { ArrowLeft } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { NodeKey } from '@/components/figures/node-key'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Identicon } from '@/components/ui/identicon'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useDeployment } from '@/lib/hooks/deployment'
import { useNodeEvents } from '@/lib/hooks/events'
import { useNode } from '@/lib/hooks/node'
import { useWallet } from '@/lib/hooks/wallet'
import type { SessionNode } from '@/lib/staking/session-node'
import { formatFeePercent } from '@/lib/units/basis-points'
import { ContributorList } from './contributor-list'
import { LeavePanel } from './leave-panel'
import { NextStep } from './next-step'
import { NodeHistory } from './node-history'
import { StateChip } from './state-chip'
import { useNodeStates } from './use-node-states'

/** One node: state, seats, what the network knows of it, what happened, and leaving. */
export function NodeView({ nodeId }: { nodeId: bigint }) {
  const t = useTranslations('nodes.node')
  const common = useTranslations('common')
  const query = useNode(nodeId)
  const events = useNodeEvents(nodeId)
  const { stateOf, head, isDown } = useNodeStates()
  const { address } = useWallet()
  if (query.isPending) return <SkeletonRows rows={4} height="9rem" label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const { data: node, source } = query.data
  const state = stateOf(node)
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-3">
        <Link
          href="/nodes"
          prefetch={false}
          className="inline-flex min-h-9 items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
        >
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden /> {t('back')}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <Identicon seed={node.ed25519PublicKey} family="node" size={36} />
          <h1 className="text-2xl font-semibold">{t('title', { id: String(node.nodeId) })}</h1>
          <StateChip state={state.kind} />
        </div>
        <p className="text-ink-muted">
          <NextStep state={state} height={head?.height} />
        </p>
      </div>
      {source === 'chain' && <Notice tone="caution">{common('problem.indexDown')}</Notice>}
      {isDown && <Notice tone="caution">{common('problem.networkDown')}</Notice>}
      <LeavePanel node={node} state={state} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <ContributorList node={node} you={address} />
        <div className="flex flex-col gap-6">
          <NodeFacts node={node} />
          <NodeHistory events={events.data} />
        </div>
      </div>
    </div>
  )
}

const SECONDS_PER_HOUR = 3_600

function NodeFacts({ node }: { node: SessionNode }) {
  const t = useTranslations('nodes.node')
  const locale = useLocale()
  const known = useNodeStates().nodes?.get(node.nodeId)
  const { blockSeconds } = useDeployment().network
  const hours = known && Math.floor((known.downtimeBlocks * blockSeconds) / SECONDS_PER_HOUR)
  return (
    <section aria-labelledby="facts" className="card p-5">
      <h2 id="facts" className="mb-2 text-lg font-semibold">
        {t('facts')}
      </h2>
      <FactList
        facts={[
          { name: t('operator'), value: <WalletAddress address={node.operator} copy /> },
          { name: t('key'), value: <NodeKey id={node.ed25519PublicKey} size={20} copy /> },
          { name: t('stake'), value: <Amount value={node.deposit} decimals={2} /> },
          { name: t('fee'), value: node.fee === null ? '–' : formatFeePercent(node.fee, locale) },
          { name: t('since'), value: <Moment at={node.addedAt} /> },
          {
            name: t('uptime'),
            value: known?.lastUptimeProofAt ? <Moment at={known.lastUptimeProofAt} /> : '–',
          },
          { name: t('height'), value: known?.lastRewardHeight ? String(known.lastRewardHeight) : '–' },
          { name: t('credit'), value: hours === undefined ? '–' : t('creditText', { hours }) },
          { name: t('version'), value: known?.version ?? '–' },
        ]}
      />
    </section>
  )
}
