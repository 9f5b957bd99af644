/** The message network of the local world as a process: `tsx devnet/messages/main.ts`, configured by the environment. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { readClient } from '@/devnet/chain/rpc'
import { parseDeployment } from '@/lib/deployment/deployment'
import { readEnvironment } from './environment'
import { httpApi } from './http-api'
import { MessageWorld } from './message-world'
import { recordReader } from './record-reader'

const FOLLOW_MILLISECONDS = 2_000

const env = readEnvironment(process.env)
const deployment = parseDeployment(JSON.parse(readFileSync(env.DEPLOYMENT_FILE, 'utf8')))
const client = readClient(deployment.rpcUrls[0] ?? '', deployment.chainId)
const world = await MessageWorld.start({
  folder: join(env.WORLD_DIR, 'messages'),
  networkUrl: env.NETWORK_URL,
  phrase: env.NETWORK_PHRASE,
  readRecord: recordReader(client, deployment.names?.registry),
})
const server = serve({ fetch: httpApi(world).fetch, hostname: '127.0.0.1', port: env.MESSAGES_PORT }, () =>
  console.log(`messages ready on http://127.0.0.1:${env.MESSAGES_PORT}`),
)

let isStopping = false
const stop = () => {
  if (isStopping) return
  isStopping = true
  server.close()
  void world.stop().then(() => process.exit(0))
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.on('disconnect', stop)

while (!isStopping) {
  await wait(FOLLOW_MILLISECONDS)
  if (isStopping) break
  await world.follow().catch((error: unknown) => console.error('the staking network does not answer:', error))
  world.save()
}
