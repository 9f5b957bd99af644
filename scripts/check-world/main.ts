/** `npm run check:world`: stake, earn, claim, leave and liquidate by script on a world of its own, to the atomic unit. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWorld } from '@/devnet/supervisor/world'
import { freePorts } from '@/scripts/free-ports'
import { Actor } from './actor'
import { Checks } from './check'
import { contributeAndStart, deregisterAndLiquidate, earnAndClaim, leaveAndExit } from './story'

const dir = mkdtempSync(join(tmpdir(), 'session-world-'))
const ports = await freePorts()
const checks = new Checks()
let failed = 0

const world = await startWorld({
  ...{ ports, dir, fresh: true, isThrownAway: true },
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
