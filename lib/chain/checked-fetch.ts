import { ChainError } from '@/lib/errors/chain-error'

/** JSON-RPC codes by which endpoints say "too many requests" inside a successful answer. */
const RATE_LIMIT_CODES: ReadonlySet<unknown> = new Set([-32005, -32029, 429])

/**
 * `fetch` for JSON-RPC that reads the body before it trusts the answer: HTML, an empty body and "rate limited" under
 * status 200 are failures, so that the next endpoint is asked. A revert is an answer, not a failure.
 * @throws {ChainError} `rpc-rate-limited`, `rpc-unavailable`.
 */
export async function checkedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  if (response.status === 429) throw new ChainError({ code: 'rpc-rate-limited' })
  const body = parse(await response.clone().text())
  if (body === undefined)
    throw new ChainError({ code: 'rpc-unavailable', details: `HTTP ${response.status} without JSON` })
  if ([body].flat().some(isRateLimited)) throw new ChainError({ code: 'rpc-rate-limited' })
  return response
}

/** Undefined for everything that cannot be a JSON-RPC answer or a batch of them. */
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
  return typeof error === 'object' && error !== null && 'code' in error && RATE_LIMIT_CODES.has(error.code)
}
