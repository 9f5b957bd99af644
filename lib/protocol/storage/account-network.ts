import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { SwarmError } from '../swarm-error'
import { messageHash } from './message-hash'
import { namespaces } from './namespace'
import { ownBox } from './own-box'
import { pushDocuments, type PushDocuments } from './push-documents'
import { readStored, type Stored } from './replies'
import { storeRequest } from './requests'
import { swarmCaller } from './swarm-caller'
import type { SwarmCallerOptions } from './swarm-members'

/** The network as one account sees it: boxes of others to write into, boxes of its own to read. */
export function accountNetwork(of: SwarmCallerOptions & { account: AccountKeys }) {
  const { account, clock } = of
  const call = swarmCaller(of)
  return {
    now: clock.now,
    ...ownBox({ account, clock, call }),
    pushDocuments: (given: PushDocuments) => pushDocuments({ account, clock, call }, given),

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
  }
}

export type AccountNetwork = ReturnType<typeof accountNetwork>
