import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { blockHeight, unixSeconds } from '@/lib/units/time'
import type { SimulationFigures, SimulationInputs, SimulationWish } from './inputs'
import { usualWish } from './link'

/** A network of the local world's size, for tests. */
const figures: SimulationFigures = {
  block: blockHeight(900),
  at: unixSeconds(1_800_000_000),
  rate: sesh(344_748_858n),
  nodes: 20,
  requirement: sesh(25_000n * ONE_SESH),
  seats: 10,
  unlock: unixSeconds(15 * 86_400),
  smallDelay: unixSeconds(30 * 86_400),
  expelledLock: unixSeconds(30 * 86_400),
  rewardDelay: unixSeconds(86_400),
  penalty: basisPoints(20),
  kept: basisPoints(600),
  idle: basisPoints(1_000),
  buffer: sesh(400n * ONE_SESH),
  gasPrice: 100_000_000n,
}

export const testInputs = (
  wish: Partial<SimulationWish> = {},
  changed: Partial<SimulationFigures> = {},
): SimulationInputs => ({ wish: { ...usualWish, ...wish }, figures: { ...figures, ...changed } })
