'use client'

import { useDeferredValue, useMemo } from 'react'
import { useNodes } from '@/lib/hooks/nodes'
import { filterNodes } from '@/lib/staking/filter-nodes'
import { type NodeOrder, orderNodes, versionsOf } from '@/lib/staking/node-list'
import type { SessionNode } from '@/lib/staking/session-node'
import { useAddressFields } from './use-address-fields'
import { useNodeStates } from './use-node-states'

/** Which nodes: all that are listed, those that need somebody's attention, or those that are gone. */
export const nodeShows = ['listed', 'attention', 'gone'] as const
export type NodeShow = (typeof nodeShows)[number]

export const nodeOrders = ['newest', 'oldest', 'fee', 'credit', 'silent', 'version'] as const

const empty = { q: '', show: 'listed', sort: 'newest', version: '' }

/** The nodes that the address asks for, with the network's word on each. */
export function useNodeFilter() {
  const { text, change, clear } = useAddressFields(empty)
  const search = useDeferredValue(text.q)
  const show: NodeShow = nodeShows.find((name) => name === text.show) ?? 'listed'
  const sort: NodeOrder = nodeOrders.find((name) => name === text.sort) ?? 'newest'
  const query = useNodes({ state: show === 'gone' ? 'removed' : undefined })
  const states = useNodeStates()
  const { nodes: live, stateOf } = states
  const all = query.data?.data
  const isShown = (node: SessionNode) =>
    (show !== 'attention' || stateOf(node).kind !== 'running') &&
    (text.version === '' || live?.get(node.nodeId)?.version === text.version)
  const versions = useMemo(() => versionsOf(all ?? [], ({ nodeId }) => live?.get(nodeId)), [all, live])
  const ordered = useMemo(
    () => orderNodes(filterNodes(all ?? [], search), sort, ({ nodeId }) => live?.get(nodeId)),
    [all, search, sort, live],
  )
  const shown = ordered.filter(isShown)
  return { search: text.q, show, sort, version: text.version, versions, change, clear, query, states, shown }
}
