'use client'

import { useNodes } from '@/lib/hooks/nodes'
import { filterNodes } from '@/lib/staking/filter-nodes'
import { useAddressFields } from './use-address-fields'
import { useNodeStates } from './use-node-states'

/** Which nodes: all that are listed, those that need somebody's attention, or those that are gone. */
export const nodeShows = ['listed', 'attention', 'gone'] as const
export type NodeShow = (typeof nodeShows)[number]

const orders = {
  newest: { sort: 'added', order: 'desc' },
  oldest: { sort: 'added', order: 'asc' },
  fee: { sort: 'fee', order: 'asc' },
} as const
export const nodeOrders = ['newest', 'oldest', 'fee'] as const
export type NodeOrder = (typeof nodeOrders)[number]

const empty = { q: '', show: 'listed', sort: 'newest' }

/** The nodes that the address asks for, with the network's word on each. */
export function useNodeFilter() {
  const { text, change, clear } = useAddressFields(empty)
  const show: NodeShow = nodeShows.find((name) => name === text.show) ?? 'listed'
  const sort: NodeOrder = nodeOrders.find((name) => name === text.sort) ?? 'newest'
  const query = useNodes({ ...orders[sort], state: show === 'gone' ? 'removed' : undefined })
  const states = useNodeStates()
  const found = filterNodes(query.data?.data ?? [], text.q)
  const shown = show === 'attention' ? found.filter((node) => states.stateOf(node).kind !== 'running') : found
  return { search: text.q, show, sort, change, clear, query, states, shown }
}
