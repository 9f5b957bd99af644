'use client'

import type { Address } from 'viem'
import { useNodeStates } from '@/components/staking/use-node-states'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useNodes } from '@/lib/hooks/nodes'
import { useOperatorRecord } from '@/lib/hooks/operators'
import { collectEvidence, type NetworkWord } from '@/lib/staking/reliability/evidence'
import { reliability } from '@/lib/staking/reliability/score'

/** All that is known of an operator: nodes that are listed and those that are gone, fees, and what it all says of it. */
export function useOperator(operator: Address) {
  const record = useOperatorRecord(operator)
  const listed = useNodes({ operator, sort: 'added', order: 'desc' })
  const gone = useNodes({ operator, state: 'removed', sort: 'added', order: 'desc' })
  const states = useNodeStates()
  const now = useChainNow()
  const nodes = listed.data && [...listed.data.data, ...(gone.data?.data ?? [])]
  const wordOf = (nodeId: bigint): NetworkWord | undefined => {
    const word = states.nodes?.get(nodeId)
    return word && { decommissions: word.decommissions, deregistered: word.exitType === 'deregister' }
  }
  const evidence = nodes && collectEvidence(nodes, wordOf)
  // History that is missing would make an operator look better than it is.
  const isWhole = listed.data?.source === 'index' && gone.data?.source === 'index'
  return {
    record,
    listed,
    gone,
    states,
    nodes,
    evidence,
    judgement:
      isWhole && nodes && evidence && now !== undefined ? reliability(nodes, evidence, now) : undefined,
    isWhole,
    now,
  }
}
