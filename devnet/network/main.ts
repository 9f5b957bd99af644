/** The local node network as a process: `tsx devnet/network/main.ts`, configured by the environment. */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Hex } from 'viem'
import { z } from 'zod'
import { LOCAL_CHAIN_ID, readClient, testClient } from '@/devnet/chain/rpc'
import { parseDeployment } from '@/lib/deployment/deployment'
import { backendApi } from './backend-api'
import { controlApi } from './control-api'
import { createNodes } from './create-nodes'
import { DevControls } from './dev-controls'
import { ApiFailure, FaultBox } from './failures'
import { NotReady, SessionNetwork } from './network'
import { LOCAL_PHRASE, networkKeys } from './node-keys'
import { RefusedToSign, signsForContract } from './signing'

const POLL_MILLISECONDS = 300
const KNOWN_KEYS = 64

const env = z
  .object({
    DEPLOYMENT_FILE: z.string(),
    WORLD_DIR: z.string(),
    NETWORK_PORT: z.coerce.number().int(),
    NETWORK_PHRASE: z.string().default(LOCAL_PHRASE),
    INDEXER_URL: z.string().optional(),
    FUNDER_KEY: z
      .string()
      .regex(/^0x[0-9a-fA-F]{64}$/)
      .transform((text): Hex => `0x${text.slice(2)}`)
      .optional(),
    /** An idle development chain gets an empty block after so many seconds; 0 for never. */
    HEARTBEAT_SECONDS: z.coerce.number().int().nonnegative().default(0),
    CREATE_NODES: z.coerce.number().int().nonnegative().default(0),
  })
  .parse(process.env)

const deployment = parseDeployment(JSON.parse(readFileSync(env.DEPLOYMENT_FILE, 'utf8')))
const rpcUrl = deployment.rpcUrls[0] ?? ''
const client = readClient(rpcUrl, deployment.chainId)
const keys = networkKeys(env.NETWORK_PHRASE, KNOWN_KEYS)

if (!(await signsForContract(client, deployment)))
  throw new Error('The rewards contract has other signing tags than its chain id and address give.')
if (env.CREATE_NODES > 0 && env.FUNDER_KEY)
  await createNodes({ rpcUrl, deployment, keys, count: env.CREATE_NODES, funderKey: env.FUNDER_KEY })

const network = await SessionNetwork.open({ client, deployment, keys, folder: env.WORLD_DIR })
await network.sync()

const faults = new FaultBox()
const app = new Hono()
const hasControls = deployment.chainId === LOCAL_CHAIN_ID || env.FUNDER_KEY !== undefined
if (hasControls) {
  const controls = new DevControls({
    network,
    faults,
    rpcUrl,
    indexerUrl: env.INDEXER_URL,
    funderKey: env.FUNDER_KEY,
  })
  app.route('/control', controlApi(controls, faults))
}
app.use(async (context, next) => {
  const fault = faults.take(context.req.path)
  if (!fault) return next()
  if (fault.garbage) return context.text('<html>upstream</html>', 200)
  const status = fault.status ?? 500
  return context.json({ error: { code: 'injected', message: 'A fault was asked for.' } }, status)
})
app.use(async (_context, next) => {
  await network.sync()
  return next()
})
app.route('/', backendApi(network))
app.notFound((context) => context.json({ error: { code: 'not-found', message: 'No such path.' } }, 404))
app.onError((error, context) => {
  const failure = toFailure(error)
  if (failure.status === 500) console.error(error)
  return context.json({ error: { code: failure.code, message: failure.message } }, failure.status)
})

function toFailure(error: Error): ApiFailure {
  if (error instanceof ApiFailure) return error
  if (error instanceof RefusedToSign) return new ApiFailure(504, 'refused', error.message)
  if (error instanceof NotReady)
    return new ApiFailure(400, error.message, 'The network does not sign this now.')
  return new ApiFailure(500, 'internal', 'The network failed; see its log.')
}

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: env.NETWORK_PORT }, () =>
  console.log(`network ready on http://127.0.0.1:${env.NETWORK_PORT}, ${network.nodes.length} nodes`),
)

let isStopping = false
const stop = () => {
  isStopping = true
  server.close(() => process.exit(0))
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.on('disconnect', stop)

let lastBlock = { number: network.ledger.head.block, seenAt: Date.now() }
while (!isStopping) {
  await network
    .sync()
    .then(keepAlive)
    .catch((error: unknown) => console.error('the chain could not be read:', error))
  await wait(POLL_MILLISECONDS)
}

/** Mines an empty block when nothing else did for a while: a chain that stands still looks dead. */
async function keepAlive() {
  const { block } = network.ledger.head
  if (block !== lastBlock.number) lastBlock = { number: block, seenAt: Date.now() }
  const idleSeconds = (Date.now() - lastBlock.seenAt) / 1000
  if (env.HEARTBEAT_SECONDS === 0 || idleSeconds < env.HEARTBEAT_SECONDS) return
  await testClient(rpcUrl, deployment.chainId).mine({ blocks: 1 })
}
