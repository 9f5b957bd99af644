import { ONE_SESH, sesh, type Sesh } from '@/lib/units/sesh'
import { emptyNodeSeats } from '../empty-node-seats'
import type { SimulationInputs, StakeKind } from './inputs'

/** What a kind makes of an amount; `working` and `idle` sum to it. */
export type Placement = {
  minimum: Sesh
  /** The amount reaches the minimum. */
  isPossible: boolean
  working: Sesh
  idle: Sesh
}

/** Where an amount would work, and what of it would not. */
export function placement(kind: StakeKind, { wish, figures }: SimulationInputs): Placement {
  const minimum = minimumOf(kind, figures)
  const isPossible = wish.amount >= minimum
  const working = isPossible ? workingOf(kind, wish.amount, figures) : 0n
  return { minimum, isPossible, working: sesh(working), idle: sesh(wish.amount - working) }
}

type Figures = SimulationInputs['figures']

function minimumOf(kind: StakeKind, { requirement, seats }: Figures): Sesh {
  if (kind === 'solo') return requirement
  if (kind === 'micro') return ONE_SESH
  if (kind === 'liquid') return sesh(1n)
  return emptyNodeSeats({ requirement, maxContributors: seats }).at(-1) ?? requirement
}

function workingOf(kind: StakeKind, amount: Sesh, { requirement, idle }: Figures): bigint {
  if (kind === 'solo') return amount - (amount % requirement)
  if (kind === 'liquid') return amount - (amount * BigInt(idle) + 9_999n) / 10_000n
  return amount
}
