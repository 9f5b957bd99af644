'use client'

import { stakeFactsOf } from '@/lib/api/backend/network-node'
import { useNetworkNodes } from '@/lib/hooks/network-nodes'
import type { SessionNode } from '@/lib/staking/session-node'
import { type StakeState, stakeState } from '@/lib/staking/stake-state'

/** States of nodes by the network's own word; unknown while the network does not answer. */
export function useNodeStates() {
  const query = useNetworkNodes()
  const { data } = query
  const stateOf = (node: SessionNode): StakeState =>
    data ? stakeState(stakeFactsOf(node, data.nodes.get(node.nodeId)), data.head.height) : { kind: 'unknown' }
  return { stateOf, head: data?.head, nodes: data?.nodes, isDown: query.isError && !data }
}
