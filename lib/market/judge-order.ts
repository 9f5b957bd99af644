import { zeroAddress, zeroHash } from 'viem'
import { sameAddress } from '@/lib/units/same-address'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import type { MarketTerms } from './market-terms'
import { type OrderShape, readShape, type ShapeRead } from './order-shape'
import type { Refusal } from './refusals'
import { FULL_OPEN, type OrderComponents } from './seaport/order'
import type { OrderDomain } from './seaport/typed-data'

const DAY = 86_400n
const MINUTE = 60n

export const LATEST_START = 30n * DAY
export const SHORTEST_LIFE = 10n * MINUTE
export const LONGEST_LIFE = 180n * DAY
export const HIGHEST_PRICE = sesh(1_000_000_000n * ONE_SESH)

/** A Dutch auction may lose half of its first price in this time, and not faster. */
const HALVING = 30n * MINUTE

export type JudgedOrder = {
  domain: OrderDomain
  order: OrderComponents
  terms: MarketTerms
  /** Time of the chain. */
  now: UnixSeconds
  /** Of a listing: when the first of its names lapses; null where none does, or for an offer. */
  termEndsAt: UnixSeconds | null
}

/**
 * The rules that an order is held to by itself, in their order (V01 to V06, V14): the same for a browser before it asks a
 * wallet to sign and for the order book before it takes the order in.
 */
export function judgeOrder(judged: JudgedOrder): ShapeRead {
  const { order, terms } = judged
  const refusal = judgePlace(judged) ?? judgeForm(order)
  if (refusal) return { refusal }
  const read = readShape(order, terms)
  if ('refusal' in read) return read
  const later = judgeTimes(judged) ?? judgePrice(order, read.shape, terms) ?? judgeTaker(order, read.shape)
  return later ? { refusal: later } : read
}

function judgePlace({ domain, order, terms }: JudgedOrder): Refusal | null {
  if (domain.chainId !== terms.chainId) return { code: 'V01', reason: 'wrong-chain' }
  if (!sameAddress(domain.seaport, terms.seaport)) return { code: 'V01', reason: 'wrong-seaport' }
  return order.conduitKey === terms.conduitKey ? null : { code: 'V01', reason: 'wrong-conduit' }
}

function judgeForm({ zone, zoneHash, orderType }: OrderComponents): Refusal | null {
  if (!sameAddress(zone, zeroAddress) || zoneHash !== zeroHash) return { code: 'V02', reason: 'has-zone' }
  return orderType === FULL_OPEN ? null : { code: 'V02', reason: 'not-full-open' }
}

function judgeTimes({ order: { startTime, endTime }, now, termEndsAt }: JudgedOrder): Refusal | null {
  if (startTime >= endTime) return { code: 'V05', reason: 'ends-before-start' }
  if (startTime > now + LATEST_START) return { code: 'V05', reason: 'starts-too-late' }
  if (endTime < now + SHORTEST_LIFE) return { code: 'V05', reason: 'too-short' }
  if (endTime > now + LONGEST_LIFE) return { code: 'V05', reason: 'too-long' }
  return termEndsAt !== null && endTime > termEndsAt ? { code: 'V05', reason: 'outlives-name' } : null
}

function judgePrice(
  { startTime, endTime }: OrderComponents,
  { startPrice, endPrice, marketFee, registryFee }: OrderShape,
  { minimumPrice }: MarketTerms,
): Refusal | null {
  const leavesNothing = endPrice <= marketFee + registryFee
  if (startPrice < minimumPrice || endPrice < minimumPrice || leavesNothing)
    return { code: 'V06', reason: 'price-too-low' }
  if (startPrice > HIGHEST_PRICE || endPrice > HIGHEST_PRICE) return { code: 'V06', reason: 'price-too-high' }
  if (endPrice > startPrice) return { code: 'V06', reason: 'price-rises' }
  const fall = startPrice - endPrice
  const isTooFast = fall * 2n * HALVING > startPrice * (endTime - startTime)
  return isTooFast ? { code: 'V06', reason: 'price-falls-too-fast' } : null
}

const judgeTaker = ({ offerer }: OrderComponents, { taker }: OrderShape): Refusal | null =>
  sameAddress(taker ?? undefined, offerer) ? { code: 'V14', reason: 'sale-to-self' } : null
