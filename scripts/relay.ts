/**
 * `npm run relay -- [--port 8660] [--host 127.0.0.1] [--origin https://portal.example]`: the relay of messages alone.
 * It serves the network of PORTAL_DEPLOYMENT (default: the local world's). `--origin` is a portal that may use it, may
 * be given several times; without it any page may.
 */
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { LOCAL_CHAIN_ID, parseDeployment } from '@/lib/deployment/deployment'
import { createRelay, type Relay } from '@/lib/relay/relay'
import { withCors } from '@/lib/relay/with-cors'
import { deploymentFile } from '@/lib/server/deployment-file.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8660' },
    host: { type: 'string', default: '127.0.0.1' },
    origin: { type: 'string', multiple: true, default: [] },
  },
})

const file = deploymentFile(process.env['PORTAL_DEPLOYMENT'])
const { chainId, messages } = parseDeployment(JSON.parse(readFileSync(file, 'utf8')))
if (!messages) {
  console.error(`${file} names no network for messages.`)
  process.exit(1)
}

const answer = (relay: Relay, request: Request): Promise<Response> | Response => {
  const { pathname } = new URL(request.url)
  if (request.method === 'POST' && pathname === '/onion') return relay.forward(request)
  if (request.method === 'GET' && pathname === '/nodes') return relay.nodes()
  return new Response(null, { status: 404 })
}

const relay = createRelay({ seeds: messages.seeds, local: chainId === LOCAL_CHAIN_ID })
const serve = withCors(values.origin, (request) => answer(relay, request))
const listener = getRequestListener(serve)
createServer((request, response) => void listener(request, response)).listen(
  Number(values.port),
  values.host,
  () => console.log(`The relay listens at http://${values.host}:${values.port}.`),
)
