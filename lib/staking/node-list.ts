import type { SessionNode } from './session-node'

/** What the node network adds to a node for lists; null where it did not tell. */
export type NodeLiveness = {
  lastUptimeProofAt: bigint | null
  /** Blocks that it may be down before it is expelled. */
  downtimeBlocks: number
  version: string | null
}

export type NodeOrder = 'newest' | 'oldest' | 'fee' | 'credit' | 'silent' | 'version'
type LivenessOf = (node: SessionNode) => NodeLiveness | undefined

/** Nodes of which the value is not known come last in every order. */
const UNKNOWN = Number.POSITIVE_INFINITY

/** `11.3.0` as a number that grows with the version; each part below 1000. */
export const versionRank = (version: string): number =>
  version.split('.').reduce((rank, part) => rank * 1_000 + Number(part), 0)

/**
 * Nodes in the order that a person chose, stable by id.
 * @param livenessOf - the network's word on a node; undefined while it does not answer.
 */
export function orderNodes(
  nodes: readonly SessionNode[],
  order: NodeOrder,
  livenessOf: LivenessOf,
): SessionNode[] {
  const rank = rankers[order]
  return nodes
    .map((node) => ({ node, value: rank(node, livenessOf(node)) }))
    .sort((a, b) => compare(a.value, b.value) || compare(Number(a.node.nodeId), Number(b.node.nodeId)))
    .map(({ node }) => node)
}

const rankers: Record<NodeOrder, (node: SessionNode, live: NodeLiveness | undefined) => number> = {
  newest: ({ addedAt }) => -Number(addedAt),
  oldest: ({ addedAt }) => Number(addedAt),
  fee: ({ fee }) => fee ?? UNKNOWN,
  credit: (_, live) => live?.downtimeBlocks ?? UNKNOWN,
  silent: (_, live) => (live?.lastUptimeProofAt ? Number(live.lastUptimeProofAt) : UNKNOWN),
  version: (_, live) => (live?.version ? versionRank(live.version) : UNKNOWN),
}

/** Infinity minus itself is no number, so the two are compared. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The versions that run, newest first, with how many nodes run each. */
export function versionsOf(
  nodes: readonly SessionNode[],
  livenessOf: LivenessOf,
): { version: string; nodes: number }[] {
  const counts = new Map<string, number>()
  for (const node of nodes) {
    const version = livenessOf(node)?.version
    if (version) counts.set(version, (counts.get(version) ?? 0) + 1)
  }
  return [...counts]
    .map(([version, count]) => ({ version, nodes: count }))
    .sort((a, b) => versionRank(b.version) - versionRank(a.version))
}
