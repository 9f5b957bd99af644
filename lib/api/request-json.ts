import { ApiError } from '@/lib/errors/api-error'
import type { Milliseconds } from '@/lib/units/time'
import type { Decode } from './decode'

export type RequestJsonOptions<T> = {
  method?: 'GET' | 'POST' | 'DELETE'
  /** Sent as JSON. */
  body?: object
  /** Turns the parsed JSON into domain values; throws when it is not of the expected form. */
  read: Decode<T>
  timeout: Milliseconds
  signal?: AbortSignal | undefined
}

/**
 * Asks one of this portal's own routes (on the server: the service behind it) for JSON.
 * @throws {ApiError} `unreachable`, `timeout`, `not-found`, `refused-to-sign`, `too-many-requests`, `market-paused`, `database-down`, `http` with the status, or `bad-response`.
 */
export async function requestJson<T>(path: string, options: RequestJsonOptions<T>): Promise<T> {
  const { method = 'GET', body, read, timeout, signal } = options
  const limit = AbortSignal.timeout(timeout)
  const response = await fetch(path, {
    method,
    // What is asked again because something changed is not answered from the browser's own store.
    cache: 'no-cache',
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new ApiError({ code: limit.aborted ? 'timeout' : 'unreachable', cause })
  })
  const text = await response.text().catch((cause: unknown) => {
    throw new ApiError({ code: 'unreachable', cause })
  })
  if (!response.ok) throw statusError(response.status, text)
  try {
    return read(JSON.parse(text))
  } catch (cause) {
    throw new ApiError({ code: 'bad-response', details: path, cause })
  }
}

function statusError(status: number, text: string): ApiError {
  const code = errorCode(text)
  if (code === 'refused') return new ApiError({ code: 'refused-to-sign', status })
  if (code === 'market-paused' || code === 'database-down') return new ApiError({ code, status })
  if (status === 429) return new ApiError({ code: 'too-many-requests', status })
  if (status === 404) return new ApiError({ code: 'not-found', status })
  if (status === 408 || status === 504) return new ApiError({ code: 'timeout', status })
  if (status === 502 || status === 503) return new ApiError({ code: 'unreachable', status })
  return new ApiError({ code: 'http', status })
}

/** Code of our services' error answers, `{ error: { code } }`; undefined for anything else. */
function errorCode(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || !('error' in body)) return undefined
    const { error } = body
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
  } catch {
    return undefined
  }
}
