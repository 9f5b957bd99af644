import { SwarmError } from '../swarm-error'
import { messageHash } from './message-hash'
import { DOCUMENT_TTL, type OwnBoxOptions } from './own-box'
import { readStored } from './replies'
import { deleteRequest, storeOwnRequest } from './requests'

/** A sequence holds 20 requests; the last one removes. */
const MOST_STORES = 19

export type PushDocuments = {
  documents: readonly { namespace: number; data: Uint8Array }[]
  obsolete: readonly string[]
}

/** Stores documents, then removes what they replace. @returns names of the new copies, in order. */
export async function pushDocuments(
  of: OwnBoxOptions,
  { documents, obsolete }: PushDocuments,
): Promise<readonly string[]> {
  const names: string[] = []
  for (let done = 0; done < documents.length; done += MOST_STORES) {
    const some = documents.slice(done, done + MOST_STORES)
    const isLast = done + MOST_STORES >= documents.length
    names.push(...(await pushSome(of, { documents: some, obsolete: isLast ? obsolete : [] })))
  }
  return names
}

async function pushSome(
  { account, clock, call }: OwnBoxOptions,
  { documents, obsolete }: PushDocuments,
): Promise<readonly string[]> {
  const pubkey = account.accountId
  return await call({
    pubkey,
    mode: 'sequence',
    build: () => {
      const timestamp = clock.now()
      const stores = documents.map(({ namespace, data }) =>
        storeOwnRequest(account, { namespace, data, timestamp, ttlMilliseconds: DOCUMENT_TTL }),
      )
      return obsolete.length > 0 ? [...stores, deleteRequest(account, obsolete)] : stores
    },
    read: (bodies) =>
      documents.map((document, index) => nameOf(bodies[index], messageHash({ pubkey, ...document }))),
  })
}

/** @param expected - name that follows from what was stored. */
function nameOf(body: unknown, expected: string): string {
  if (body === undefined) throw new SwarmError('lying-node')
  return readStored(body, expected).hash
}
