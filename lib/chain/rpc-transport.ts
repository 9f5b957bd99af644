import { custom, fallback, http, type Transport } from 'viem'
import { ChainError } from '@/lib/errors/chain-error'

const TIMEOUT_MILLISECONDS = 10_000
const BATCH_SIZE = 100
/** JSON-RPC codes by which endpoints say "too many requests" inside a successful answer. */
const RATE_LIMIT_CODES = new Set([-32005, -32029, 429])

/**
 * Asks several RPC endpoints, the first healthy one first. Besides dead hosts and HTTP errors it also leaves an endpoint that
 * answers 200 with a body that is no JSON-RPC answer or says "rate limited". A revert is an answer, not a fault.
 */
export function rpcTransport(urls: readonly string[]): Transport {
  return fallback(
    urls.map((url) =>
      http(url, {
        batch: { batchSize: BATCH_SIZE },
        timeout: TIMEOUT_MILLISECONDS,
        retryCount: 1,
        fetchFn: checkedFetch,
      }),
    ),
    { retryCount: 1 },
  )
}

/** `fetch` that turns answers which are no JSON-RPC into failures, so that the next endpoint is asked. */
export async function checkedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  const text = await response.clone().text()
  if (response.status === 429) throw new ChainError({ code: 'rpc-rate-limited' })
  const body = parse(text)
  if (body === undefined)
    throw new ChainError({ code: 'rpc-unavailable', details: `HTTP ${response.status}` })
  const answers = Array.isArray(body) ? body : [body]
  if (answers.some(isRateLimited)) throw new ChainError({ code: 'rpc-rate-limited' })
  return response
}

function parse(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}

function isRateLimited(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return false
  const { error } = answer
  return (
    typeof error === 'object' && error !== null && 'code' in error && RATE_LIMIT_CODES.has(Number(error.code))
  )
}

/** A transport for tests and tools that hand every request to a function. */
export const transportFrom = (request: (args: { method: string; params?: unknown }) => Promise<unknown>) =>
  custom({ request })
