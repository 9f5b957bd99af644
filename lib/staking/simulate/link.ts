import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { amount, type FieldText, height, range, seconds, share, wei, whole } from './field-text'
import type { SimulationFigures, SimulationInputs, SimulationWish } from './inputs'

type Fields<Of> = { [Name in keyof Of]: FieldText<Of[Name]> }

/** Longest horizon and wait, in days. Nodes may not fall so fast that none would be left within it. */
export const MOST_DAYS = 1_825
const LEAST_GROWTH = -1_900

const wishFields: Fields<SimulationWish> = {
  amount: amount(1n),
  days: whole(1, MOST_DAYS),
  fee: share,
  wait: whole(0, MOST_DAYS),
  term: whole(0, MOST_DAYS),
  claims: whole(0, 1_000),
  growth: range(LEAST_GROWTH, 100_000),
  expelled: range(0, 10_000),
  etherPrice: amount(0n),
}

const figureFields: Fields<SimulationFigures> = {
  block: height,
  at: seconds,
  rate: amount(0n),
  nodes: whole(0, 1_000_000),
  requirement: amount(1n),
  seats: whole(1, 1_000),
  unlock: seconds,
  smallDelay: seconds,
  expelledLock: seconds,
  rewardDelay: seconds,
  penalty: share,
  kept: share,
  idle: share,
  buffer: amount(0n),
  gasPrice: wei,
}

/** What is asked while nobody said otherwise: a year, and a network that may shrink a little or grow by a quarter. */
export const usualWish: SimulationWish = {
  amount: sesh(1_000n * ONE_SESH),
  days: 365,
  fee: basisPoints(1_000),
  wait: 0,
  term: 90,
  claims: 4,
  growth: { low: -500, mid: 0, high: 2_500 },
  expelled: { low: 0, mid: 100, high: 500 },
  etherPrice: sesh(0n),
}

/** @returns the wish, the usual where nothing is said, and the names of what cannot be read: those are the usual, too. */
export function readWish(link: URLSearchParams): { wish: SimulationWish; wrong: (keyof SimulationWish)[] } {
  const { values, wrong } = readFields(wishFields, link)
  return { wish: { ...usualWish, ...values }, wrong }
}

/** The wish with one field changed to what the text of a link says; null for a text that cannot be read. */
export function changeWish(
  wish: SimulationWish,
  name: keyof SimulationWish,
  text: string,
): SimulationWish | null {
  const value = wishFields[name].read(text)
  return value === null ? null : { ...wish, [name]: value }
}

/** @returns null for a link without any figures, or the names of those that are missing or cannot be read. */
export function readFigures(
  link: URLSearchParams,
): { figures: SimulationFigures } | { wrong: (keyof SimulationFigures)[] } | null {
  const names = Object.keys(figureFields) as (keyof SimulationFigures)[]
  if (!names.some((name) => link.has(name))) return null
  const { values } = readFields(figureFields, link)
  return isWhole(values) ? { figures: values } : { wrong: names.filter((name) => !(name in values)) }
}

const isWhole = (values: Partial<SimulationFigures>): values is SimulationFigures =>
  Object.keys(figureFields).every((name) => name in values)

/** Everything that the result follows from, as the query of a link. */
export const simulationLink = ({ wish, figures }: SimulationInputs): URLSearchParams =>
  new URLSearchParams([...writeFields(wishFields, wish), ...writeFields(figureFields, figures)])

/** The wish alone, without what is usual: for links whose figures shall be of the day. */
export const wishLink = (wish: SimulationWish): URLSearchParams => {
  const usual = new Map(writeFields(wishFields, usualWish))
  return new URLSearchParams(writeFields(wishFields, wish).filter(([name, text]) => usual.get(name) !== text))
}

function readFields<Of extends object>(fields: Fields<Of>, link: URLSearchParams) {
  const values: Partial<Of> = {}
  const wrong: (keyof Of)[] = []
  for (const name of Object.keys(fields) as (keyof Of & string)[]) {
    const text = link.get(name)
    if (text === null) continue
    const value = fields[name].read(text)
    if (value === null) wrong.push(name)
    else values[name] = value
  }
  return { values, wrong }
}

const writeFields = <Of extends object>(fields: Fields<Of>, values: Of): [string, string][] =>
  (Object.keys(fields) as (keyof Of & string)[]).map((name) => [name, fields[name].write(values[name])])
