import type { PublicDeployment } from '@/lib/deployment/deployment'
import { failover } from './failover'
import { type RpcAnswer, type RpcRequest, sendBatch } from './json-rpc'

/** Most requests in one HTTP request. */
const BATCH_SIZE = 100

/** The chain's endpoints as a provider: `request` as EIP-1193 has it, for reads. */
export type Rpc = { request: (request: RpcRequest) => Promise<unknown> }

type Waiting = { request: RpcRequest; resolve: (result: unknown) => void; reject: (error: unknown) => void }

/** Joins the requests of one moment into batches. */
export function batched(send: (requests: readonly RpcRequest[]) => Promise<RpcAnswer[]>): Rpc {
  let waiting: Waiting[] = []
  const flush = () => {
    const all = waiting
    waiting = []
    for (let start = 0; start < all.length; start += BATCH_SIZE)
      void deliver(all.slice(start, start + BATCH_SIZE))
  }
  const deliver = async (batch: readonly Waiting[]) => {
    try {
      const answers = await send(batch.map(({ request }) => request))
      batch.forEach(({ resolve, reject }, index) => {
        const answer = answers[index]
        if (answer && 'result' in answer) resolve(answer.result)
        else reject(answer?.error)
      })
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }
  return {
    request: (request) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setTimeout(flush)
        waiting.push({ request, resolve, reject })
      }),
  }
}

const known = new Map<string, Rpc>()

/** The endpoints of a deployment; one object for the whole page, so that its requests travel together. */
export function rpcOf({ rpcUrls }: Pick<PublicDeployment, 'rpcUrls'>): Rpc {
  const key = rpcUrls.join(' ')
  const rpc =
    known.get(key) ?? batched(failover({ urls: rpcUrls, send: sendBatch, now: () => performance.now() }))
  known.set(key, rpc)
  return rpc
}
