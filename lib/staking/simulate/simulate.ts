import { estimateYield } from '@/lib/rewards/estimate-yield'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh, type Sesh } from '@/lib/units/sesh'
import { deduct } from './deduct'
import { type GasBill, gasBill } from './gas-units'
import {
  endOfRange,
  type OutcomeName,
  outcomeNames,
  type SimulationInputs,
  type StakeKind,
  stakeKinds,
} from './inputs'
import { type Placement, placement } from './placement'
import { rewardWalk } from './reward-walk'
import { type CalendarMoment, unlockCalendar } from './unlock-calendar'

const DAY = 86_400n
const BASIS_POINT_YEAR = 10_000n * 365n

/** What one future brings within the horizon; gross − operatorFee − kept − missed − loss − gas = net. */
export type Outcome = {
  gross: Sesh
  operatorFee: Sesh
  kept: Sesh
  /** Rewards that an expelled node's stake misses, and what its operator loses: both by their chance. */
  missed: Sesh
  loss: Sesh
  /** May be below zero. */
  net: bigint
  /** Net of fees after each day, before missed, loss and gas; for a chart. */
  byDay: readonly Sesh[]
}

/** A year at the rate of the figures' block, as every page of the portal shows a yield. */
export type YieldToday = { gross: Sesh; operatorFee: Sesh; kept: Sesh; net: Sesh; netBasisPoints: number }

export type KindResult = Placement & {
  kind: StakeKind
  today: YieldToday
  gas: GasBill
  outcomes: Record<OutcomeName, Outcome>
  calendar: readonly CalendarMoment[]
}

/** One amount and one horizon in all four kinds. The same inputs give the same result wherever it is computed. */
export const simulate = (inputs: SimulationInputs): KindResult[] =>
  stakeKinds.map((kind) => simulateKind(kind, inputs))

function simulateKind(kind: StakeKind, inputs: SimulationInputs): KindResult {
  const placed = placement(kind, inputs)
  const gas = gasBill(kind, inputs)
  const outcomes = outcomeNames.map((name) => [name, outcomeOf({ kind, name, placed, gas }, inputs)])
  return {
    kind,
    ...placed,
    today: yieldToday(kind, placed.working, inputs),
    gas,
    outcomes: Object.fromEntries(outcomes) as Record<OutcomeName, Outcome>,
    calendar: unlockCalendar(kind, placed.working, inputs),
  }
}

/** `netBasisPoints` is per amount, not per working part: money that lies idle lowers it. */
function yieldToday(kind: StakeKind, working: Sesh, inputs: SimulationInputs): YieldToday {
  const { figures, wish } = inputs
  const gross = working === 0n ? sesh(0n) : annualReward(working, figures)
  const { rest, ...taken } = deduct(kind, gross, inputs)
  const netBasisPoints = wish.amount === 0n ? 0 : Number((rest * 10_000n) / wish.amount)
  return { gross, ...taken, net: rest, netBasisPoints }
}

const annualReward = (stake: Sesh, { requirement, nodes, rate }: SimulationInputs['figures']): Sesh =>
  estimateYield({
    ...{ stake, nodeStake: requirement, activeNodes: nodes, rewardRate: rate },
    ...{ fee: basisPoints(0), isOperator: false },
  }).annual

type OutcomeOf = { kind: StakeKind; name: OutcomeName; placed: Placement; gas: GasBill }

function outcomeOf({ kind, name, placed, gas }: OutcomeOf, inputs: SimulationInputs): Outcome {
  const { wish, figures } = inputs
  const end = endOfRange[name]
  const walked = rewardWalk({
    ...figures,
    growth: wish.growth[end],
    working: placed.working,
    idleDays: idleDays(kind, inputs),
    days: wish.days,
  })
  const gross = walked.at(-1) ?? sesh(0n)
  const { rest, operatorFee, kept } = deduct(kind, gross, inputs)
  const chance = BigInt(wish.expelled[end])
  const missed = min(rest, (rest * chance * daysOut(inputs)) / BASIS_POINT_YEAR)
  const penalty = kind === 'solo' ? (placed.working * BigInt(figures.penalty)) / 10_000n : 0n
  const loss = (penalty * chance * BigInt(wish.days)) / BASIS_POINT_YEAR
  return {
    gross,
    operatorFee,
    kept,
    missed: sesh(missed),
    loss: sesh(loss),
    net: rest - missed - loss - (placed.isPossible ? (gas.sesh ?? 0n) : 0n),
    byDay: walked.map((earned) => deduct(kind, earned, inputs).rest),
  }
}

/** A vault works already; a node has to fill, and then to be a day old. */
function idleDays(kind: StakeKind, { wish, figures }: SimulationInputs): number {
  if (kind === 'liquid') return 0
  return (kind === 'solo' ? 0 : wish.wait) + Number(wholeDaysUp(figures.rewardDelay))
}

/** Days in which the stake of an expelled node earns nothing: its lock, and the start of the next node. */
const daysOut = ({ wish, figures }: SimulationInputs) =>
  wholeDaysUp(figures.expelledLock + figures.rewardDelay) + BigInt(wish.wait)

const wholeDaysUp = (seconds: bigint) => (seconds + DAY - 1n) / DAY
const min = (a: bigint, b: bigint) => (a < b ? a : b)
