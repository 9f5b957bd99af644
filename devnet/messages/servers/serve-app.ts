import type { Env, Hono } from 'hono'
import type { ServerReply, ServerRequest } from '@/lib/protocol/onion/v4'

/** A request of an onion answered by an ordinary web application. */
export async function serveApp<E extends Env>(
  app: Hono<E>,
  { method, endpoint, headers = {}, body }: ServerRequest,
  bindings: E['Bindings'],
): Promise<ServerReply> {
  const hasBody = body !== undefined && body.length > 0 && method !== 'GET'
  const request = new Request(new URL(endpoint, 'http://server.invalid'), {
    method,
    headers,
    ...(hasBody && { body: Uint8Array.from(body) }),
  })
  const response = await app.fetch(request, bindings)
  return {
    code: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}
