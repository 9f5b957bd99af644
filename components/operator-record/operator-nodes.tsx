'use client'

import { useTranslations } from 'next-intl'
import { NodeTable } from '@/components/staking/node-table'
import type { useNodeStates } from '@/components/staking/use-node-states'
import type { SessionNode } from '@/lib/staking/session-node'

type Props = { nodes: readonly SessionNode[]; states: ReturnType<typeof useNodeStates> }

/** Every node that the operator runs or ran, listed ones first. */
export default function OperatorNodes({ nodes, states }: Props) {
  const t = useTranslations('operator.nodes')
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      {nodes.length === 0 ? (
        <p className="card p-5 text-sm text-ink-muted sm:p-6">{t('none')}</p>
      ) : (
        <NodeTable nodes={nodes} states={states} />
      )}
    </section>
  )
}
