import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestWorld } from '@/devnet/messages/testing'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/deployment'
import { Service } from '@/scripts/bench-explorer/services'
import { freePort } from '@/indexer/testing/local-chain'

/** Messages need no chain: nobody answers there. */
const NOBODY = 'http://127.0.0.1:9'
const NO_CONTRACT = `0x${'11'.repeat(20)}`
const DAY_SECONDS = 86_400

const deploymentOf = (seed: string) => ({
  ...{
    name: 'bench',
    label: 'Bench',
    chainId: LOCAL_CHAIN_ID,
    rpcUrls: [NOBODY],
    startBlock: 0,
    testnet: true,
  },
  network: {
    unlockSeconds: DAY_SECONDS,
    exitGraceSeconds: DAY_SECONDS,
    deregistrationLockSeconds: DAY_SECONDS,
    blockSeconds: 120,
    rewardDelaySeconds: 0,
  },
  contracts: { sesh: NO_CONTRACT, rewards: NO_CONTRACT, pool: NO_CONTRACT, factory: NO_CONTRACT },
  messages: { seeds: [{ url: seed }] },
})

/** The built portal with message nodes behind it, and nothing else. */
export async function startMessagesPortal(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-messages-'))
  const world = await startTestWorld()
  const deployment = join(folder, 'deployment.json')
  writeFileSync(deployment, JSON.stringify(deploymentOf(world.url)))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const web = await Service.start({
    args: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
    env: { PORTAL_DEPLOYMENT: deployment, NEXT_TELEMETRY_DISABLED: '1' },
    url: `${url}/messages`,
  })
  return {
    url,
    stop: async () => {
      await web.stop()
      await world.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
