import type { MessageNode } from './message-node'

/** Nodes as the network's own lists write them. */

export const NODE_HOST = '127.0.0.1'
/** Nodes that are in no swarm. */
const NO_SWARM = 2n ** 64n - 1n

/** A list entry with the fields that were asked for. `swarm_id` is a number of 64 bits: see `writeList`. */
export function listEntry(node: MessageNode, swarmId: bigint | undefined) {
  const { keys, port, listing } = node
  return {
    public_ip: NODE_HOST,
    storage_port: port,
    storage_lmq_port: port,
    storage_server_version: [2, 8, 0],
    pubkey_x25519: keys.x25519,
    pubkey_ed25519: keys.ed25519,
    service_node_pubkey: keys.ed25519,
    requested_unlock_height: listing.unlockHeight,
    active: node.isActive,
    funded: true,
    swarm_id: swarmId ?? NO_SWARM,
  }
}

export function describeMembers({ id, members }: { id: bigint; members: readonly MessageNode[] }) {
  return {
    snodes: members.map(({ keys, port }) => ({
      ip: NODE_HOST,
      port: String(port),
      port_https: port,
      port_omq: port,
      port_quic: port,
      pubkey_ed25519: keys.ed25519,
      pubkey_x25519: keys.x25519,
      pubkey_legacy: keys.ed25519,
    })),
    swarm: id.toString(16),
  }
}

/** JSON in which numbers of 64 bits keep all their digits. */
export function writeJson(value: unknown): string {
  const marked = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'bigint' ? `bigint:${inner}` : inner,
  )
  return marked.replace(/"bigint:(\d+)"/g, '$1')
}
