import { createTransport, type EIP1193RequestFn, http, type Transport } from 'viem'
import { findCause } from '@/lib/errors/app-error'
import { checkedFetch } from './checked-fetch'

const TIMEOUT_MILLISECONDS = 8_000
const BATCH_SIZE = 100
/** How long an endpoint that failed is asked last. */
const COOL_DOWN_MILLISECONDS = 30_000

/** The chain's RPC endpoints as one, over HTTP, requests of one moment sent as one batch. */
export const failoverTransport = (urls: readonly string[]): Transport =>
  failover(
    urls.map((url) =>
      http(url, {
        batch: { batchSize: BATCH_SIZE },
        timeout: TIMEOUT_MILLISECONDS,
        retryCount: 0,
        fetchFn: checkedFetch,
      }),
    ),
  )

/**
 * Asks endpoints in their order until one answers. One that failed is asked last for a while, so that a dead first
 * endpoint does not slow every read down. Answers that another endpoint would give as well (a revert, a bad request)
 * are passed on at once.
 */
export function failover(
  endpoints: readonly Transport[],
  now: () => number = () => performance.now(),
): Transport {
  const sickUntil = endpoints.map(() => 0)
  return ({ chain, timeout }) => {
    const transports = endpoints.map((endpoint) =>
      endpoint({ retryCount: 0, ...(chain && { chain }), ...(timeout !== undefined && { timeout }) }),
    )
    const isSick = (index: number) => Number((sickUntil[index] ?? 0) > now())
    const inOrder = () => [...transports.entries()].sort(([a], [b]) => isSick(a) - isSick(b) || a - b)
    const request = async (args: RpcRequest): Promise<unknown> => {
      let failure: unknown
      for (const [index, transport] of inOrder()) {
        try {
          return await transport.request(args)
        } catch (error) {
          if (isAnswer(error)) throw error
          sickUntil[index] = now() + COOL_DOWN_MILLISECONDS
          failure = error
        }
      }
      throw failure
    }
    return createTransport({
      key: 'failover',
      name: 'RPC endpoints',
      type: 'failover',
      retryCount: 0,
      request: request as EIP1193RequestFn,
    })
  }
}

type RpcRequest = { method: string; params?: unknown }

/** JSON-RPC codes of answers that do not depend on the endpoint: bad input, reverted (3), refused transaction. */
const FINAL_CODES: ReadonlySet<unknown> = new Set([3, -32000, -32003, -32600, -32602])

const isAnswer = (error: unknown) =>
  findCause(
    error,
    (cause) => typeof cause === 'object' && cause !== null && 'code' in cause && FINAL_CODES.has(cause.code),
  ) !== undefined
