import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { startWorld } from '@/devnet/supervisor/world'
import { RUNNING_WORLD_FILE } from './fixtures/running-world'

/** Starts one seeded world for all journeys on its own ports and folder, and ends it after the last one. */
export default async function globalSetup() {
  const world = await startWorld({
    dir: resolve('.world-e2e'),
    fresh: true,
    ports: { chain: 18545, network: 18650, indexer: 18651, web: 13000 },
    seed: 'market',
    web: 'production',
    indexer: true,
    blockTime: 30,
  })
  mkdirSync(dirname(RUNNING_WORLD_FILE), { recursive: true })
  writeFileSync(
    RUNNING_WORLD_FILE,
    JSON.stringify({ urls: world.urls, accounts: world.accounts, deployment: world.deployment }),
  )
  return () => world.stop()
}
