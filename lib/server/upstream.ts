import 'server-only'
import { readLimited, TooLargeError } from './read-limited'

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

const noStore = { 'cache-control': 'no-store' }

const failure = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status, headers: noStore })

/**
 * Forwards one request to a service behind this server: listed paths only, bounded in size and time, no headers of the
 * visitor passed on. The answer's status and JSON come back as they are; failures of the way are `{ error: { code } }`.
 */
export async function forward(
  upstream: Upstream,
  request: Request,
  segments: readonly string[],
): Promise<Response> {
  const path = segments.map(encodeURIComponent).join('/')
  const refusal = refuse(upstream, request.method, path)
  if (refusal) return refusal
  try {
    const body = request.method === 'GET' ? '' : await readLimited(request.body, LARGEST_BODY_BYTES)
    return await ask(upstream, request, { path, body })
  } catch (error) {
    return error instanceof TooLargeError
      ? failure(413, 'too-large', 'The request is too large.')
      : failure(400, 'bad-request', 'The request cannot be read.')
  }
}

function refuse({ name, baseUrl, allowed }: Upstream, method: string, path: string): Response | null {
  if (!baseUrl) return failure(503, `${name}-not-configured`, 'This portal has no such service configured.')
  const known = allowed.filter((entry) => entry.path.test(path))
  if (known.length === 0) return failure(404, 'unknown-path', 'There is no such path.')
  if (known.some((entry) => entry.method === method)) return null
  return failure(405, 'method-not-allowed', 'The path does not take this method.')
}

async function ask(upstream: Upstream, request: Request, of: { path: string; body: string }) {
  const { name, baseUrl, timeoutMilliseconds } = upstream
  try {
    const answer = await fetch(`${baseUrl}/${of.path}${new URL(request.url).search}`, {
      method: request.method,
      headers: { accept: 'application/json', ...(of.body && { 'content-type': 'application/json' }) },
      ...(of.body && { body: of.body }),
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMilliseconds)]),
      redirect: 'error',
      cache: 'no-store',
    })
    const text = await readLimited(answer.body, LARGEST_ANSWER_BYTES)
    return new Response(text, {
      status: answer.status,
      headers: { 'content-type': 'application/json', ...noStore },
    })
  } catch (error) {
    if (error instanceof TooLargeError) return failure(502, `${name}-too-large`, 'The answer is too large.')
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? failure(504, `${name}-timeout`, 'The service did not answer in time.')
      : failure(502, `${name}-unreachable`, 'The service cannot be reached.')
  }
}
