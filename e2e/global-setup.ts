import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FullConfig } from '@playwright/test'
import { ensureBuild } from '@/devnet/supervisor/web'
import { startWorld } from '@/devnet/supervisor/world'
import { runningWorldFile } from './fixtures/running-world'

/** Starts a seeded world for each worker, on ports and in a folder of its own, and ends them after the last journey. */
export default async function globalSetup({ workers }: FullConfig) {
  // All worlds serve one build, and two must not make it at once.
  await ensureBuild(resolve('.'), { onLine: () => undefined, signal: new AbortController().signal })
  const started = await Promise.allSettled(Array.from({ length: workers }, (_, worker) => startFor(worker)))
  const worlds = started.flatMap((world) => (world.status === 'fulfilled' ? [world.value] : []))
  const stop = async () => {
    await Promise.all(worlds.map((world) => world.stop()))
  }
  const failed = started.find((world) => world.status === 'rejected')
  if (!failed) return stop
  await stop()
  throw failed.reason
}

/** How far the ports of two worlds are apart. */
const PORT_STEP = 1_000

async function startFor(worker: number) {
  const apart = worker * PORT_STEP
  const world = await startWorld({
    dir: resolve(`.world-e2e-${worker}`),
    fresh: true,
    isThrownAway: true,
    ports: {
      chain: 18545 + apart,
      network: 18650 + apart,
      messages: 18652 + apart,
      indexer: 18651 + apart,
      web: 13000 + apart,
    },
    seed: 'market',
    web: 'production',
    indexer: true,
    messages: true,
    blockTime: 30,
  })
  const file = runningWorldFile(worker)
  mkdirSync(dirname(file), { recursive: true })
  const { urls, accounts, deployment } = world
  writeFileSync(file, JSON.stringify({ urls, accounts, deployment }))
  return world
}
