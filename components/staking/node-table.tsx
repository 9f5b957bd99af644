'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { VirtualList } from '@/components/ui/virtual-list'
import { useDailyNodeReward } from '@/lib/hooks/node-reward'
import type { SessionNode } from '@/lib/staking/session-node'
import { nodeColumns, NodeRow } from './node-row'
import type { useNodeStates } from './use-node-states'

const ROW_HEIGHT = 69

type Props = { nodes: readonly SessionNode[]; states: ReturnType<typeof useNodeStates> }

/** Nodes in rows, with the network's word on each. */
export function NodeTable({ nodes, states }: Props) {
  const daily = useDailyNodeReward()
  return (
    <div className="card overflow-clip">
      <Head />
      <VirtualList items={nodes} rowHeight={ROW_HEIGHT} keyOf={({ nodeId }) => String(nodeId)}>
        {(node) => (
          <NodeRow
            node={node}
            state={states.stateOf(node).kind}
            network={states.nodes?.get(node.nodeId)}
            daily={daily}
          />
        )}
      </VirtualList>
    </div>
  )
}

const columns = [
  'id',
  'node',
  'fee',
  'since',
  'proof',
  'version',
  'credit',
  'swarm',
  'daily',
  'state',
] as const
const isWord: readonly string[] = ['id', 'node', 'state']

function Head() {
  const t = useTranslations('nodes.column')
  return (
    <div aria-hidden className="border-b border-line px-5 py-2.5 text-xs text-ink-muted max-xl:hidden">
      <div className={nodeColumns}>
        {columns.map((name) => (
          <span key={name} className={classNames(!isWord.includes(name) && 'text-end')}>
            {t(name)}
          </span>
        ))}
      </div>
    </div>
  )
}
