/** The local node network as a process: `tsx devnet/network/main.ts`, configured by the environment. */
import { mkdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { readClient, testClient } from '@/devnet/chain/rpc'
import { parseDeployment } from '@/lib/deployment/deployment'
import { createNodes } from './create-nodes'
import { DevControls } from './dev-controls'
import { hasControls, readEnvironment } from './environment'
import { FaultBox } from './fault-box'
import { SessionNetwork } from './network'
import { networkApp } from './network-app'
import { networkKeys } from './node-keys'
import { signsForContract } from './signing'

const POLL_MILLISECONDS = 300
/** Keys beyond the first nodes' belong to nodes that are registered later. */
const SPARE_KEYS = 40

const env = readEnvironment(process.env)
const deployment = parseDeployment(JSON.parse(readFileSync(env.DEPLOYMENT_FILE, 'utf8')))
const rpcUrl = env.CHAIN_RPC_URL ?? deployment.rpcUrls[0] ?? ''
const client = readClient(rpcUrl, deployment.chainId)
const everStarted = await client.readContract({
  address: deployment.contracts.rewards,
  abi: serviceNodeRewardsAbi,
  functionName: 'nextServiceNodeID',
})
const keys = networkKeys(env.NETWORK_PHRASE, Number(everStarted) + env.CREATE_NODES + SPARE_KEYS)

if (!(await signsForContract(client, deployment)))
  throw new Error('The rewards contract has other signing tags than its chain id and address give.')
if (env.CREATE_NODES > 0 && env.FUNDER_KEY)
  await createNodes({ rpcUrl, deployment, keys, count: env.CREATE_NODES, funderKey: env.FUNDER_KEY })

mkdirSync(env.WORLD_DIR, { recursive: true })
const network = await SessionNetwork.open({ client, deployment, keys, folder: env.WORLD_DIR })
await network.sync()

const faults = new FaultBox()
const controls = hasControls(env, deployment.chainId)
  ? new DevControls({
      network,
      faults,
      rpcUrl,
      indexerUrl: env.INDEXER_URL,
      messagesUrl: env.MESSAGES_URL,
      funderKey: env.FUNDER_KEY,
    })
  : undefined
const app = networkApp({ network, faults, controls })
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: env.NETWORK_PORT }, () =>
  console.log(`network ready on http://127.0.0.1:${env.NETWORK_PORT}`),
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
