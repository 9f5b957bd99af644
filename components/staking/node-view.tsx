'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { OperatorLink } from '@/components/figures/operator-link'
import { BackLink } from '@/components/shell/back-link'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useNode } from '@/lib/hooks/node'
import { useWallet } from '@/lib/hooks/wallet'
import type { SessionNode } from '@/lib/staking/session-node'
import { EntityHead } from './entity-head'
import { NodeSeats } from './node-seats'
import { NodeStanding } from './node-standing'
import { StateChip } from './state-chip'
import { useNodeStates } from './use-node-states'

const NodeFacts = lazyPart(() => import('./node-facts'))
const NodeHistory = lazyPart(() => import('./node-history'))

/** One node: state, seats, what the network knows of it, what happened, and leaving. */
export function NodeView({ nodeId }: { nodeId: bigint }) {
  const t = useTranslations('nodes.node')
  const common = useTranslations('common')
  const query = useNode(nodeId)
  return (
    <>
      <BackLink href="/nodes">{t('back')}</BackLink>
      {query.data ? (
        <div className="flex flex-col gap-6">
          <SourceNotice of={query.data} error={query.error} />
          <View node={query.data.data} />
        </div>
      ) : query.error ? (
        <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <SkeletonBlocks rows={3} height="11rem" label={common('loading')} />
      )}
    </>
  )
}

function View({ node }: { node: SessionNode }) {
  const t = useTranslations('nodes.node')
  const common = useTranslations('common')
  const { address } = useWallet()
  const { stateOf, isDown } = useNodeStates()
  const state = stateOf(node)
  return (
    <>
      <EntityHead
        nodeKey={node.ed25519PublicKey}
        title={t('title', { id: String(node.nodeId) })}
        chip={<StateChip state={state.kind} />}
      >
        {t('by')} <OperatorLink operator={node.operator} />
      </EntityHead>
      {isDown && <Notice tone="caution">{common('problem.networkDown')}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-2 lg:row-start-1">
          <NodeStanding node={node} state={state} />
          <div className="max-lg:hidden">
            <NodeFacts node={node} />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-1">
          <NodeSeats node={node} you={address} />
          <div className="lg:hidden">
            <NodeFacts node={node} />
          </div>
          <NodeHistory nodeId={node.nodeId} />
        </div>
      </div>
    </>
  )
}
