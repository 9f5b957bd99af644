import { hexToBytes, bytesToHex } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { CryptoError } from '@/lib/crypto'
import { x25519FromEd25519 } from '@/lib/crypto/account/account-keys'
import { addressOf, type Snode } from './snode'

const key = z.string().regex(/^[0-9a-f]{64}$/)

const listed = z.object({
  public_ip: z.ipv4(),
  storage_port: z.int().min(1).max(65_535),
  pubkey_ed25519: key,
  pubkey_x25519: key,
  swarm_id: z.union([z.string().regex(/^\d{1,20}$/), z.number().transform(String)]).optional(),
})

/**
 * The nodes of a list that can be used: with an address, and with an encryption key that follows from the signing key,
 * so that whoever vouches for one vouches for both.
 */
export function readNodeList(list: readonly unknown[]): Snode[] {
  const nodes = list.flatMap((entry) => {
    const parsed = listed.safeParse(entry)
    if (!parsed.success || parsed.data.public_ip === '0.0.0.0') return []
    const { public_ip, storage_port, pubkey_ed25519, pubkey_x25519, swarm_id } = parsed.data
    const node: Snode = {
      ip: public_ip,
      port: storage_port,
      ed25519PublicKey: pubkey_ed25519,
      x25519PublicKey: pubkey_x25519,
      ...(swarm_id !== undefined && { swarmId: swarm_id }),
    }
    return hasOwnKey(node) ? [node] : []
  })
  return [...new Map(nodes.map((node) => [node.ed25519PublicKey, node])).values()]
}

function hasOwnKey({ ed25519PublicKey, x25519PublicKey }: Snode): boolean {
  try {
    return bytesToHex(x25519FromEd25519(hexToBytes(ed25519PublicKey))) === x25519PublicKey
  } catch (error) {
    if (error instanceof CryptoError) return false
    throw error
  }
}

export type NodeListRules = {
  /** Fewer are not believed: 500 on the real network. */
  minimum: number
  /** Ed25519 keys that were believed before; half of them must still be there. Empty: nothing to compare with. */
  snapshot: readonly string[]
}

export type NodeListVerdict = { accepted: readonly Snode[] } | { refused: 'too-few' | 'strangers' }

/** Whether a list is to be believed: whoever tells it could name only nodes of its own. */
export function judgeNodeList(nodes: readonly Snode[], rules: NodeListRules): NodeListVerdict {
  const { minimum, snapshot } = rules
  if (nodes.length < minimum) return { refused: 'too-few' }
  const present = new Set(nodes.map(({ ed25519PublicKey }) => ed25519PublicKey))
  const survivors = snapshot.filter((ed25519PublicKey) => present.has(ed25519PublicKey))
  return survivors.length * 2 < snapshot.length ? { refused: 'strangers' } : { accepted: nodes }
}

/** Nodes that all lists name with the same address and key. */
export function intersectNodeLists(lists: readonly (readonly Snode[])[]): Snode[] {
  const [first = [], ...others] = lists
  const named = others.map((list) => new Set(list.map(nameOf)))
  return first.filter((node) => named.every((names) => names.has(nameOf(node))))
}

const nameOf = (node: Snode) => `${addressOf(node)} ${node.ed25519PublicKey}`
