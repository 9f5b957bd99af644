import 'server-only'

const LARGEST_BODY_BYTES = 64 * 1024
const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024

export type Upstream = {
  /** Name for error codes. */
  name: 'staking' | 'index'
  baseUrl: string | undefined
  /** Paths that may be asked, without leading slash. */
  allowed: readonly { method: 'GET' | 'POST' | 'DELETE'; path: RegExp }[]
  timeoutMilliseconds: number
}

const failure = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status, headers: { 'cache-control': 'no-store' } })

/**
 * Forwards one request to a service behind this server: listed paths only, bounded in size and time, no headers of the
 * visitor passed on. The answer's status and JSON come back as they are.
 */
export async function forward(upstream: Upstream, request: Request, segments: readonly string[]) {
  const { name, baseUrl, allowed, timeoutMilliseconds } = upstream
  const path = segments.map(encodeURIComponent).join('/')
  if (!baseUrl) return failure(503, `${name}-not-configured`, 'This portal has no such service configured.')
  const known = allowed.filter((entry) => entry.path.test(path))
  if (known.length === 0) return failure(404, 'unknown-path', 'There is no such path.')
  if (!known.some((entry) => entry.method === request.method))
    return failure(405, 'method-not-allowed', 'The path does not take this method.')
  const body = request.method === 'GET' ? undefined : await request.text()
  if (body && body.length > LARGEST_BODY_BYTES) return failure(413, 'too-large', 'The request is too large.')
  try {
    const answer = await fetch(`${baseUrl}/${path}${new URL(request.url).search}`, {
      method: request.method,
      headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body } : {}),
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMilliseconds)]),
      redirect: 'error',
      cache: 'no-store',
    })
    const text = await answer.text()
    if (text.length > LARGEST_ANSWER_BYTES)
      return failure(502, `${name}-too-large`, 'The answer is too large.')
    return new Response(text, {
      status: answer.status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    })
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? failure(504, `${name}-timeout`, 'The service did not answer in time.')
      : failure(502, `${name}-unreachable`, 'The service cannot be reached.')
  }
}
