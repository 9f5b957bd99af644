import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import type { Snode } from '../onion/snode'
import { namespaces } from './namespace'
import type { NetworkClock } from './network-clock'
import { readExtended, readRetrieved } from './replies'
import { deleteRequest, expireRequest, retrieveRequest } from './requests'
import type { SwarmCall } from './swarm-caller'

/** Where the reading of one namespace at one node goes on. */
export type Cursor = { node: string; namespace: number; hash: string }

export type FetchedEntry = {
  namespace: number
  hash: string
  data: Uint8Array
  /** When it was left there, as whoever stored it says; milliseconds, network clock. */
  storedAt: number
  /** Milliseconds, network clock. */
  expiresAt: number
}

export type OwnBoxOptions = { account: AccountKeys; clock: NetworkClock; call: SwarmCall }

export const DOCUMENT_TTL = 30 * 86_400_000
/** Shares of the largest answer: half of it for messages, an eighth for each document. */
const maxSizeOf = (namespace: number) => (namespace === namespaces.messages ? -2 : -8)
const polled = Object.values(namespaces)

/** The boxes of an account itself: read, and what is in them kept longer, shorter or not at all. */
export function ownBox({ account, clock, call }: OwnBoxOptions) {
  const pubkey = account.accountId
  return {
    async poll(cursors: readonly Cursor[]) {
      return await call({
        pubkey,
        mode: 'batch',
        build: ({ ed25519PublicKey }) =>
          polled.map((namespace) => {
            const cursor = cursors.find((at) => at.node === ed25519PublicKey && at.namespace === namespace)
            return retrieveRequest(account, {
              namespace,
              lastHash: cursor?.hash ?? '',
              timestamp: clock.now(),
              maxSize: maxSizeOf(namespace),
            })
          }),
        read: (bodies, node) => readPoll(bodies, { node, pubkey }),
      })
    },

    async remove(hashes: readonly string[]): Promise<void> {
      if (hashes.length === 0) return
      const build = () => [deleteRequest(account, hashes)]
      await call({ pubkey, mode: 'batch', build, read: () => undefined })
    },

    async shorten({ hashes, expiresAt }: { hashes: readonly string[]; expiresAt: number }): Promise<void> {
      if (hashes.length === 0) return
      const request = expireRequest(account, { messages: hashes, expiry: expiresAt, change: 'shorten' })
      await call({ pubkey, mode: 'batch', build: () => [request], read: () => undefined })
    },

    /** Lets copies of documents live on for 30 days. @returns those that any node of the swarm still has. */
    async extend(hashes: readonly string[]): Promise<readonly string[]> {
      if (hashes.length === 0) return []
      const build = () => [
        expireRequest(account, { messages: hashes, expiry: clock.now() + DOCUMENT_TTL, change: 'extend' }),
      ]
      return await call({ pubkey, mode: 'batch', build, read: ([body]) => readExtended(body) })
    },
  }
}

function readPoll(bodies: readonly unknown[], { node, pubkey }: { node: Snode; pubkey: string }) {
  const boxes = bodies.map((body, index) => {
    const namespace = polled[index] ?? 0
    return { namespace, ...readRetrieved(body, { pubkey, namespace }) }
  })
  return {
    entries: boxes.flatMap(({ namespace, messages }): FetchedEntry[] =>
      messages.map((message) => ({ namespace, ...message })),
    ),
    cursors: boxes.flatMap(({ namespace, messages }): Cursor[] => {
      const last = messages.at(-1)
      return last ? [{ node: node.ed25519PublicKey, namespace, hash: last.hash }] : []
    }),
    hasMore: boxes.some(({ hasMore }) => hasMore),
  }
}
