import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { signAsAccount } from '@/lib/crypto/account/account-keys'
import type { NodeKeys } from '../nodes/node-keys'
import type { BoxStore } from './box-store'

/** A node of a swarm while it does its part of a request. */
export type Member = {
  readonly keys: NodeKeys
  readonly store: BoxStore
  /** Milliseconds on the node's own clock. */
  now(): number
}

/** What a member answers to the node that was asked. */
export type MemberResult = Readonly<Record<string, unknown>>

/** By Ed25519 key. */
export type SwarmResult = Readonly<Record<string, MemberResult>>

/** The part of the network that a request reaches through the node that was asked. */
export type RpcScene = {
  node: Member
  /** Members of the swarm that keeps an account. */
  swarmOf(pubkey: string): { id: bigint; members: readonly Member[] }
  /** The same at every member of the swarm, at once; members that cannot be reached are said to have failed. */
  atEach(pubkey: string, act: (member: Member) => MemberResult): Promise<SwarmResult>
  /** What the chain's registry says, in the words of a node. */
  askDaemon(endpoint: string, params: unknown): Promise<unknown>
  /** How `get_swarm` answers. */
  describeSwarm(pubkey: string): object
}

/** Base64 of a node's signature. */
export const signAsNode = ({ keys }: Member, text: string): string =>
  base64.encode(signAsAccount(keys.account, utf8ToBytes(text)))
