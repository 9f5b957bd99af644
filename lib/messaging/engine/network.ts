import type { Server } from '@/lib/protocol/onion/onion-request'
import type { ServerReply, ServerRequest } from '@/lib/protocol/onion/v4'

/** What a swarm said about a message that it was given. */
export type StoredReceipt = {
  hash: string
  /** So many nodes of the swarm keep it. */
  stored: number
  of: number
}

/** Where the reading of one namespace at one node goes on. */
export type Cursor = { node: string; namespace: number; hash: string }

export type SwarmEntry = {
  namespace: number
  hash: string
  data: Uint8Array
  /** When it was left there, as whoever stored it says; milliseconds, network clock. */
  storedAt: number
  /** When the swarm drops it, milliseconds, network clock. */
  expiresAt: number
}

export type Poll = { entries: readonly SwarmEntry[]; cursors: readonly Cursor[]; hasMore: boolean }

/** The network as one account sees it. Every call may reject with an error that says whether trying again can help. */
export type Network = {
  /** Milliseconds since 1970 by the clocks of the nodes. */
  now(): number
  /** Leaves a message in the box of an account. */
  store(of: { to: string; data: Uint8Array; ttlMilliseconds: number }): Promise<StoredReceipt>
  /** What is new in one's own boxes. */
  poll(cursors: readonly Cursor[]): Promise<Poll>
  /** Removes copies from one's own swarm; those that are gone already are no error. */
  remove(hashes: readonly string[]): Promise<void>
  /** Lets copies in one's own swarm end earlier, for the other own devices. */
  shorten(of: { hashes: readonly string[]; expiresAt: number }): Promise<void>
  /** Lets copies of documents live on. @returns those that the swarm still has. */
  extend(hashes: readonly string[]): Promise<readonly string[]>
  /** Stores documents of the account and removes those they replace. @returns names of the new copies. */
  pushDocuments(of: {
    documents: readonly { namespace: number; data: Uint8Array }[]
    obsolete: readonly string[]
  }): Promise<readonly string[]>
  /** The account of a name as three nodes say it alike; undefined when it is not known to them. */
  resolveName(label: string): Promise<string | undefined>
  /** Asks a server behind the nodes once: callers decide whether asking twice is safe. */
  toServer(server: Server, request: ServerRequest): Promise<ServerReply>
}
