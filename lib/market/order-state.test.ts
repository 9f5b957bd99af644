import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'
import type { NameFacts, OrderFacts } from './order-facts'
import { readShape } from './order-shape'
import { orderState } from './order-state'
import type { OrderComponents } from './seaport/order'
import { buyer, listingOf, now, offerOf, seller, stranger, terms } from './testing/terms'

const name: NameFacts = { tokenId: 11n, owner: seller, isApproved: true, expiresAt: null }
const facts: OrderFacts = {
  ...{ counter: 0n, isCancelled: false, isFilled: false, isValidated: false, names: [name] },
  funds: { balance: sesh(100n * 10n ** 9n), allowance: sesh(100n * 10n ** 9n) },
}

function stateOf(
  order: OrderComponents,
  differs: Partial<OrderFacts> = {},
  at: { terms?: typeof terms; now?: UnixSeconds } = {},
) {
  const read = readShape(order, terms)
  if ('refusal' in read) throw new Error(read.refusal.reason)
  const { status, reason } = orderState({
    ...{ order, shape: read.shape, facts: { ...facts, ...differs }, terms, now },
    ...at,
  })
  return `${status} ${reason}`
}

const funded = (differs: Partial<NonNullable<OrderFacts['funds']>>) => ({
  funds: facts.funds && { ...facts.funds, ...differs },
})

const named = (differs: Partial<NameFacts>) => ({ names: [{ ...name, ...differs }] })

describe('a listing', () => {
  const listing = listingOf()
  it.each<[string, Partial<OrderFacts>]>([
    ['active null', {}],
    ['filled filled', { isFilled: true, counter: 1n }],
    ['cancelled cancelled', { isCancelled: true, ...named({ owner: null }) }],
    ['cancelled counter-moved', { counter: 1n }],
    ['inactive name-gone', named({ owner: null })],
    ['inactive not-owner', named({ owner: stranger, isApproved: false })],
    ['inactive not-approved', named({ isApproved: false })],
    ['inactive name-expired', named({ expiresAt: unixSeconds(now - 1n) })],
    ['inactive outlives-name', named({ expiresAt: unixSeconds(listing.endTime - 1n) })],
    ['active null', named({ expiresAt: unixSeconds(listing.endTime) })],
    ['active null', { funds: null }],
  ])('%s', (state, differs) => expect(stateOf(listing, differs)).toBe(state))

  it('waits for its start and is over at its end', () => {
    const coming = listingOf({ startTime: unixSeconds(now + 1n) })
    expect(stateOf(coming)).toBe('scheduled not-started')
    expect(stateOf(listing, {}, { now: unixSeconds(listing.endTime - 1n) })).toBe('active null')
    expect(stateOf(listing, {}, { now: unixSeconds(listing.endTime) })).toBe('expired ended')
  })

  it('pays the registry’s fee of its day, more or less than now', () => {
    for (const registryFee of [0n, 1n, 10n ** 9n])
      expect(stateOf(listing, {}, { terms: { ...terms, registryFee: sesh(registryFee) } })).toBe(
        'inactive registry-fee-changed',
      )
  })

  it('of several names needs all of them', () => {
    const bundle = listingOf({ tokenIds: [11n, 12n] })
    expect(stateOf(bundle, { names: [name, { ...name, owner: stranger }] })).toBe('inactive not-owner')
    expect(stateOf(bundle, { names: [name, name] })).toBe('active null')
  })
})

describe('an offer', () => {
  const offer = offerOf()
  it.each<[string, Partial<OrderFacts>]>([
    ['active null', named({ owner: stranger, isApproved: false })],
    ['inactive name-gone', named({ owner: null })],
    ['inactive name-expired', named({ expiresAt: unixSeconds(now - 1n) })],
    ['inactive not-fillable', named({ owner: buyer })],
    ['inactive balance-short', funded({ balance: sesh(100n * 10n ** 9n - 1n) })],
    ['inactive allowance-short', funded({ allowance: sesh(100n * 10n ** 9n - 1n) })],
  ])('%s', (state, differs) => expect(stateOf(offer, differs)).toBe(state))

  it('for any of several names depends on none of them', () => {
    expect(stateOf(offerOf({ target: { root: 5n } }), { names: [] })).toBe('active null')
  })
})
