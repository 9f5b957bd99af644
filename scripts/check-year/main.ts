/**
 * `npm run check:year`: a year of the local world in minutes; what the pages' formulas promised beside what wallets received, to
 * the atomic unit where the formula is exact, within its range where it is a forecast. Exits 1 on a wrong one.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deployStakingForOthers } from '@/devnet/chain/deploy-liquid'
import { Deployer } from '@/devnet/chain/deployer'
import { startWorld } from '@/devnet/supervisor/world'
import { freePorts } from '@/scripts/free-ports'
import { Actor } from '../check-world/actor'
import { Positions } from './positions'
import { replayYear } from './year'

const dir = mkdtempSync(join(tmpdir(), 'session-year-'))
const ports = await freePorts()
const positions = new Positions()
let isBroken = false

const world = await startWorld({
  ...{ ports, dir, fresh: true, isThrownAway: true },
  ...{ seed: 'market', web: 'none', indexer: false, messages: false, blockTime: 0 },
  onLine: (name, line) => console.log(`  ${name}: ${line}`),
})
try {
  // A vault and a factory of its own: what the seeded market did with the others is no part of the year.
  const forOthers = await deployStakingForOthers(new Deployer(world.urls.chain), world.deployment.contracts)
  const deployment = { ...world.deployment, ...forOthers }
  await replayYear(new Actor({ ...world, deployment }), positions)
} catch (error) {
  isBroken = true
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
} finally {
  await world.stop()
  rmSync(dir, { recursive: true, force: true })
}
console.log(
  `${positions.count} positions, ${positions.wrong} wrong${isBroken ? ', the year did not end' : ''}`,
)
process.exitCode = isBroken || positions.wrong > 0 ? 1 : 0
