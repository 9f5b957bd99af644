/** `npm run check:world`: stake, earn, claim, leave and liquidate by script on a world of its own, to the atomic unit. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWorld } from '@/devnet/supervisor/world'
import { Actor } from './actor'
import { Checks } from './check'
import { contributeAndStart, deregisterAndLiquidate, earnAndClaim, leaveAndExit } from './story'

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const dir = mkdtempSync(join(tmpdir(), 'session-world-'))
const ports = {
  chain: await freePort(),
  network: await freePort(),
  messages: await freePort(),
  indexer: await freePort(),
  web: await freePort(),
}
const checks = new Checks()
let failed = 0

const world = await startWorld({
  ...{ ports, dir, fresh: true },
  ...{ seed: 'market', web: 'none', indexer: false, messages: false, blockTime: 0 },
  onLine: (name, line) => console.log(`  ${name}: ${line}`),
})
try {
  const scene = { actor: new Actor(world), checks }
  const node = await contributeAndStart(scene)
  await earnAndClaim(scene, node)
  await leaveAndExit(scene)
  await deregisterAndLiquidate(scene)
} catch (error) {
  failed = 1
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
} finally {
  await world.stop()
  rmSync(dir, { recursive: true, force: true })
}
console.log(`${checks.passed} passed, ${failed} failed`)
process.exitCode = failed
