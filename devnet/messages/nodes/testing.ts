import { createHash } from 'node:crypto'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { encodeHex } from '@/lib/crypto'
import { type AccountKeys, accountKeysFromSeed, signAsAccount } from '@/lib/crypto/account/account-keys'
import type { RpcReply } from '../storage/rpc'
import { createDaemon } from './daemon'
import { MessageNetwork } from './message-network'
import { type Listing, MessageNode } from './message-node'
import { nodeKeysFromSeed } from './node-keys'
import { answerAt } from './onion'

export const testAccount = (byte: number): AccountKeys => accountKeysFromSeed(new Uint8Array(32).fill(byte))

/** A node that is in service. @param index - from 0: its seed is that byte plus one. */
export function listingOf(index: number): Listing {
  const { ed25519 } = nodeKeysFromSeed(new Uint8Array(32).fill(index + 1))
  return { nodeId: index + 1, ed25519, state: 'active', isStopped: false, unlockHeight: 0 }
}

/** Nodes with real keys in memory, on a clock that the test moves. */
export function testNetwork(count = 12) {
  const clock = { now: 1_790_000_000_000 }
  const records = new Map<string, string>()
  const network = new MessageNetwork({
    swarms: new Map(),
    nodeFor: (listing) => {
      const keys = nodeKeysFromSeed(new Uint8Array(32).fill(listing.nodeId))
      return new MessageNode({ keys, listing, clock: () => clock.now })
    },
  })
  network.follow(Array.from({ length: count }, (_, index) => listingOf(index)))
  for (const node of network.nodes) node.port = 20_000 + node.listing.nodeId
  const daemon = createDaemon({
    network: () => network,
    height: () => 1_000,
    readRecord: async (name) => records.get(name) ?? null,
  })
  const scene = { network, daemon }
  const membersOf = ({ accountId }: AccountKeys) => network.swarmOf(accountId).members
  return {
    ...{ clock, records, network, scene, membersOf },
    /** A member of the swarm of an account; the first when no number is given. */
    member(of: AccountKeys, number = 0): MessageNode {
      const node = membersOf(of)[number]
      if (!node) throw new Error('The swarm has no such member.')
      return node
    },
    /** A node that does not belong to the swarm of an account. */
    stranger(to: AccountKeys): MessageNode {
      const node = network.nodes.find((other) => !membersOf(to).includes(other))
      if (!node) throw new Error('There is only one swarm.')
      return node
    },
    ask: (node: MessageNode, request: unknown): Promise<RpcReply> => answerAt(node, request, scene),
  }
}

export type TestNetwork = ReturnType<typeof testNetwork>

/** Parameters under the signature of an account. @param text - what is signed, as the protocol writes it. */
export const signedBy = (account: AccountKeys, text: string) => ({
  pubkey: account.accountId,
  pubkey_ed25519: encodeHex(account.ed25519PublicKey),
  signature: base64Of(signAsAccount(account, utf8ToBytes(text))),
})

export const base64Of = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')

/** Different data for each text. */
export const dataOf = (text: string): string => base64Of(createHash('sha256').update(text).digest())
