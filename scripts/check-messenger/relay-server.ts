import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createRelay, type RelayConfig } from '@/lib/relay/relay'
import type { RelayWitness } from './relay-witness'

/** The relay as `npm run relay` serves it, on a free port of this machine. @param witness - is told all that passes it. */
export async function startRelay(
  config: RelayConfig,
  witness: RelayWitness,
): Promise<{ url: string; stop: () => void }> {
  const relay = createRelay(config)
  const listener = getRequestListener(async (request) => {
    const { pathname, search } = new URL(request.url)
    witness.note(`${request.method} ${pathname}${search} ${JSON.stringify([...request.headers])}`)
    witness.note(new Uint8Array(await request.clone().arrayBuffer()))
    const answer = await (pathname === '/nodes' ? relay.nodes() : relay.forward(request))
    witness.note(new Uint8Array(await answer.clone().arrayBuffer()))
    return answer
  })
  const server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
