import type { SessionNode } from '@/lib/staking/session-node'
import type { UnixSeconds } from '@/lib/units/time'

/** One thing that counts in or against an operator, with where to check it. */
export type Evidence =
  /** The network threw the node out, or somebody liquidated it although nobody had asked to leave. */
  | { kind: 'expelled'; nodeId: bigint; at: UnixSeconds | null }
  /** Asked to leave and stayed past the end of the grace time, so that somebody liquidated it. */
  | { kind: 'overdue'; nodeId: bigint; at: UnixSeconds | null }
  /** Taken out of service so often since it was registered. */
  | { kind: 'decommissioned'; nodeId: bigint; times: number }
  /** Left in order. */
  | { kind: 'left'; nodeId: bigint; at: UnixSeconds | null }

/** What the node network says of a listed node; null where it does not tell. */
export type NetworkWord = { decommissions: number | null; deregistered: boolean }

/**
 * What the history of an operator's nodes says, faults first, newest first within a kind.
 * @param wordOf - the network's word on a node that is still listed; undefined while the network does not answer.
 */
export function collectEvidence(
  nodes: readonly SessionNode[],
  wordOf: (nodeId: bigint) => NetworkWord | undefined,
): Evidence[] {
  return nodes
    .flatMap((node) => evidenceOf(node, wordOf(node.nodeId)))
    .sort((a, b) => rank[a.kind] - rank[b.kind] || newestFirst(a, b))
}

const rank: Record<Evidence['kind'], number> = { expelled: 0, overdue: 1, decommissioned: 2, left: 3 }

const newestFirst = (a: Evidence, b: Evidence) => Number(b.nodeId - a.nodeId)

function evidenceOf(node: SessionNode, word: NetworkWord | undefined): Evidence[] {
  const { nodeId, removedAt: at } = node
  if (node.state === 'removed') {
    if (node.removal === 'exit') return [{ kind: 'left', nodeId, at }]
    return [{ kind: node.leaveRequestedAt === null ? 'expelled' : 'overdue', nodeId, at }]
  }
  const times = word?.decommissions ?? 0
  return [
    ...(word?.deregistered ? [{ kind: 'expelled', nodeId, at: null } as const] : []),
    ...(times > 0 ? [{ kind: 'decommissioned', nodeId, times } as const] : []),
  ]
}
