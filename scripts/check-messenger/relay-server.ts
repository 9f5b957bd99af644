import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createRelay, type RelayConfig } from '@/lib/relay/relay'

/** The relay as `npm run relay` serves it, on a free port of this machine. */
export async function startRelay(config: RelayConfig): Promise<{ url: string; stop: () => void }> {
  const relay = createRelay(config)
  const listener = getRequestListener((request) =>
    new URL(request.url).pathname === '/nodes' ? relay.nodes() : relay.forward(request),
  )
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
