import type { SessionNode } from './session-node'

/** Shorter pieces of a key or address would match nearly everything. */
const SHORTEST_PIECE = 3

/**
 * Nodes that a person may mean by `search`: the whole id, or the start of a key or of an operator's or contributor's
 * address, with or without 0x, case ignored. Everything for an empty text.
 */
export function filterNodes(nodes: readonly SessionNode[], search: string): SessionNode[] {
  const wanted = search.trim().toLowerCase().replace(/^#/, '')
  if (wanted === '') return [...nodes]
  const piece = wanted.replace(/^0x/, '')
  return nodes.filter((node) => String(node.nodeId) === wanted || startsAny(node, piece))
}

function startsAny(node: SessionNode, piece: string): boolean {
  if (piece.length < SHORTEST_PIECE) return false
  const addresses = [node.operator, ...node.contributors.map(({ address }) => address)]
  const ids = [node.ed25519PublicKey, node.blsPublicKey, ...addresses.map((address) => address.slice(2))]
  return ids.some((id) => id.toLowerCase().startsWith(piece))
}
