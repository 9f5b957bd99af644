import type { Address } from 'viem'
import { sameAddress } from '@/lib/units/same-address'
import type { UnixSeconds } from '@/lib/units/time'
import type { MarketTerms } from './market-terms'
import type { NameFacts, OrderFacts } from './order-facts'
import type { OrderStatus, StatusReason } from './order-kinds'
import type { OrderShape } from './order-shape'
import type { OrderComponents } from './seaport/order'

export type OrderState = { status: OrderStatus; reason: StatusReason | null }

export type StateOf = {
  order: OrderComponents
  shape: OrderShape
  facts: OrderFacts
  terms: MarketTerms
  /** Time of the facts' block. */
  now: UnixSeconds
}

/** Whether an order can be filled, by what the chain says at one block; what cannot come back is looked at first. */
export function orderState({ order, shape, facts, terms, now }: StateOf): OrderState {
  const over = whyOver(order, facts, now)
  if (over) return over
  const reason = whyIdle(order, shape, facts, terms, now)
  if (reason) return { status: 'inactive', reason }
  return now < order.startTime
    ? { status: 'scheduled', reason: 'not-started' }
    : { status: 'active', reason: null }
}

function whyOver(order: OrderComponents, facts: OrderFacts, now: UnixSeconds): OrderState | null {
  if (facts.isFilled) return { status: 'filled', reason: 'filled' }
  if (facts.isCancelled) return { status: 'cancelled', reason: 'cancelled' }
  if (facts.counter !== order.counter) return { status: 'cancelled', reason: 'counter-moved' }
  return now >= order.endTime ? { status: 'expired', reason: 'ended' } : null
}

function whyIdle(
  order: OrderComponents,
  shape: OrderShape,
  facts: OrderFacts,
  terms: MarketTerms,
  now: UnixSeconds,
): StatusReason | null {
  const names = shape.criteria === null ? Math.max(1, shape.tokenIds.length) : 1
  if (shape.registryFee !== terms.registryFee * BigInt(names)) return 'registry-fee-changed'
  if (shape.side === 'ask') return firstReason(facts.names, (name) => whyUnsellable(order, name, now))
  const reason = firstReason(facts.names, (name) => whyUnwanted(order, name, now))
  if (reason) return reason
  if (!facts.funds || facts.funds.balance < shape.startPrice) return 'balance-short'
  return facts.funds.allowance < shape.startPrice ? 'allowance-short' : null
}

function firstReason(
  names: readonly NameFacts[],
  why: (name: NameFacts) => StatusReason | null,
): StatusReason | null {
  for (const name of names) {
    const reason = why(name)
    if (reason) return reason
  }
  return null
}

function whyUnsellable(order: OrderComponents, name: NameFacts, now: UnixSeconds): StatusReason | null {
  if (name.owner === null) return 'name-gone'
  if (!isHeldBy(name, order.offerer)) return 'not-owner'
  if (name.expiresAt !== null && now > name.expiresAt) return 'name-expired'
  if (!name.isApproved) return 'not-approved'
  return name.expiresAt !== null && order.endTime > name.expiresAt ? 'outlives-name' : null
}

/** The name of an offer, whoever holds it; the conduit sells nothing to its own owner. */
function whyUnwanted(order: OrderComponents, name: NameFacts, now: UnixSeconds): StatusReason | null {
  if (name.owner === null) return 'name-gone'
  if (isHeldBy(name, order.offerer)) return 'not-fillable'
  return name.expiresAt !== null && now > name.expiresAt ? 'name-expired' : null
}

const isHeldBy = ({ owner }: NameFacts, account: Address): boolean => sameAddress(owner ?? undefined, account)
