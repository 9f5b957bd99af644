'use client'

import { useState } from 'react'
import { filterNodes } from '@/lib/staking/filter-nodes'
import { type NodeOrder, orderNodes } from '@/lib/staking/node-list'
import type { SessionNode } from '@/lib/staking/session-node'
import type { useNodeStates } from './use-node-states'

/** All nodes, or those that need somebody's attention. */
export const stakeShows = ['listed', 'attention'] as const
export const stakeOrders = [
  'oldest',
  'newest',
  'fee',
  'credit',
  'silent',
  'version',
] as const satisfies NodeOrder[]

type StakeFields = { search: string; show: (typeof stakeShows)[number]; sort: NodeOrder }

/** Search, choice and order over the nodes in which a wallet has a stake. */
export function useStakeFilter(
  nodes: readonly SessionNode[],
  { stateOf, nodes: live }: ReturnType<typeof useNodeStates>,
) {
  const [fields, setFields] = useState<StakeFields>({ search: '', show: 'listed', sort: 'oldest' })
  const { search, show, sort } = fields
  const change = (part: Partial<StakeFields>) => setFields({ ...fields, ...part })
  const isShown = (node: SessionNode) => show !== 'attention' || stateOf(node).kind !== 'running'
  const ordered = orderNodes(filterNodes(nodes, search), sort, ({ nodeId }) => live?.get(nodeId))
  return { ...fields, change, shown: ordered.filter(isShown) }
}
