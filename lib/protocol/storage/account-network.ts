import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import type { Snode } from '../onion/snode'
import { SwarmError } from '../swarm-error'
import { messageHash } from './message-hash'
import { namespaces } from './namespace'
import { readExtended, readRetrieved, readStored, type Stored } from './replies'
import { deleteRequest, expireRequest, retrieveRequest, storeOwnRequest, storeRequest } from './requests'
import { swarmCaller, type SwarmCallerOptions } from './swarm-caller'

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

const DOCUMENT_TTL = 30 * 86_400_000
/** A sequence holds 20 requests; the last one removes. */
const MOST_STORES = 19
/** Shares of the largest answer: half of it for messages, an eighth for each document. */
const maxSizeOf = (namespace: number) => (namespace === namespaces.messages ? -2 : -8)
const polled = Object.values(namespaces)

/** The network as one account sees it: boxes of others to write into, boxes of its own to read. */
export function accountNetwork(of: SwarmCallerOptions & { account: AccountKeys }) {
  const { account, clock } = of
  const { call } = swarmCaller(of)
  const own = account.accountId

  return {
    now: clock.now,

    /** Through another member when the first one reached few of the swarm, as one that is cut off does. */
    async store({ to, data, ttlMilliseconds }: { to: string; data: Uint8Array; ttlMilliseconds: number }) {
      const hash = messageHash({ pubkey: to, namespace: namespaces.messages, data })
      let best: Stored | undefined
      const read = ([body]: readonly unknown[]): Stored => {
        const receipt = readStored(body, hash)
        if (!best || receipt.stored > best.stored) best = receipt
        if (receipt.stored * 2 < receipt.of) throw new SwarmError('store-failed', 'few nodes keep it')
        return best
      }
      const build = () => [storeRequest({ to, data, timestamp: clock.now(), ttlMilliseconds })]
      try {
        return await call({ pubkey: to, mode: 'batch', build, read })
      } catch (error) {
        if (best) return best
        throw error
      }
    },

    async poll(cursors: readonly Cursor[]) {
      return await call({
        pubkey: own,
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
        read: readPoll,
      })
    },

    async remove(hashes: readonly string[]): Promise<void> {
      if (hashes.length === 0) return
      await call({
        ...{ pubkey: own, mode: 'batch', build: () => [deleteRequest(account, hashes)] },
        read: () => undefined,
      })
    },

    async shorten({ hashes, expiresAt }: { hashes: readonly string[]; expiresAt: number }): Promise<void> {
      if (hashes.length === 0) return
      const request = expireRequest(account, { messages: hashes, expiry: expiresAt, change: 'shorten' })
      await call({ pubkey: own, mode: 'batch', build: () => [request], read: () => undefined })
    },

    /** Lets copies of documents live on for 30 days. @returns those that any node of the swarm still has. */
    async extend(hashes: readonly string[]): Promise<readonly string[]> {
      if (hashes.length === 0) return []
      const build = () => [
        expireRequest(account, { messages: hashes, expiry: clock.now() + DOCUMENT_TTL, change: 'extend' }),
      ]
      return await call({ pubkey: own, mode: 'batch', build, read: ([body]) => readExtended(body) })
    },

    /** Stores documents, then removes what they replace. @returns names of the new copies, in order. */
    async pushDocuments({ documents, obsolete }: PushDocuments): Promise<readonly string[]> {
      const names: string[] = []
      for (let done = 0; done < documents.length; done += MOST_STORES) {
        const some = documents.slice(done, done + MOST_STORES)
        const isLast = done + MOST_STORES >= documents.length
        names.push(...(await pushSome({ documents: some, obsolete: isLast ? obsolete : [] })))
      }
      return names
    },
  }

  async function pushSome({ documents, obsolete }: PushDocuments): Promise<readonly string[]> {
    return await call({
      pubkey: own,
      mode: 'sequence',
      build: () => {
        const timestamp = clock.now()
        const stores = documents.map(({ namespace, data }) =>
          storeOwnRequest(account, { namespace, data, timestamp, ttlMilliseconds: DOCUMENT_TTL }),
        )
        return obsolete.length > 0 ? [...stores, deleteRequest(account, obsolete)] : stores
      },
      read: (bodies) =>
        documents.map(({ namespace, data }, index) => nameOf(bodies[index], { namespace, data })),
    })
  }

  function readPoll(bodies: readonly unknown[], node: Snode) {
    const boxes = bodies.map((body, index) => {
      const namespace = polled[index] ?? 0
      return { namespace, ...readRetrieved(body, { pubkey: own, namespace }) }
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

  function nameOf(body: unknown, { namespace, data }: { namespace: number; data: Uint8Array }): string {
    if (body === undefined) throw new SwarmError('lying-node')
    const stored: Stored = readStored(body, messageHash({ pubkey: own, namespace, data }))
    return stored.hash
  }
}

type PushDocuments = {
  documents: readonly { namespace: number; data: Uint8Array }[]
  obsolete: readonly string[]
}

export type AccountNetwork = ReturnType<typeof accountNetwork>
