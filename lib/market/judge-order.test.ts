import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { HIGHEST_PRICE, type JudgedOrder, judgeOrder } from './judge-order'
import { netProceeds } from './net-proceeds'
import { priceAt } from './price-at'
import type { ConsiderationItem, OrderComponents } from './seaport/order'
import { buyer, listingOf, now, offerOf, seller, stranger, terms } from './testing/terms'

const judge = (order: OrderComponents, differs: Partial<JudgedOrder> = {}) =>
  judgeOrder({ domain: terms, order, terms, now, termEndsAt: null, ...differs })

const refusalOf = (order: OrderComponents, differs: Partial<JudgedOrder> = {}) => {
  const judged = judge(order, differs)
  return 'refusal' in judged ? `${judged.refusal.code} ${judged.refusal.reason}` : 'none'
}

const whole = (amount: bigint) => sesh(amount * ONE_SESH)
const later = (seconds: bigint) => unixSeconds(now + seconds)
const listing = listingOf()
const offer = offerOf()

/** The order with the items of its consideration changed. */
const paying = (order: OrderComponents, change: (items: ConsiderationItem[]) => ConsiderationItem[]) => ({
  ...order,
  consideration: change([...order.consideration]),
})

const itemOf = (order: OrderComponents, index: number): ConsiderationItem => {
  const item = order.consideration[index]
  if (!item) throw new Error(`no item ${index}`)
  return item
}

describe('what the builders make', () => {
  it.each([
    ['listing', listing],
    ['dutch', listingOf({ startPrice: whole(200n), endPrice: whole(100n) })],
    ['private', listingOf({ taker: buyer })],
    ['bundle', listingOf({ tokenIds: [11n, 12n, 13n] })],
    ['item-offer', offer],
    ['collection-offer', offerOf({ target: 'any-name' })],
    ['category-offer', offerOf({ target: { root: 99n } })],
  ])('a %s passes as what it is', (kind, order) => {
    expect(judge(order)).toMatchObject({ shape: { kind } })
  })

  it('a private sale of several names passes too', () => {
    expect(judge(listingOf({ tokenIds: [1n, 2n], taker: buyer }))).toMatchObject({
      shape: { kind: 'private', taker: buyer, tokenIds: [1n, 2n] },
    })
  })

  it('whatever the price, the parts of a listing add up to it and the seller gets the net proceeds', () => {
    fc.assert(
      fc.property(
        fc.bigInt(ONE_SESH, HIGHEST_PRICE),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 500 }),
        (price, count, feeBasisPoints) => {
          const tokenIds = Array.from({ length: count }, (_, id) => BigInt(id))
          const order = listingOf({ tokenIds, startPrice: sesh(price + whole(20n)) })
          const { net } = netProceeds(sesh(price + whole(20n)), count, terms)
          expect(priceAt(order, terms.currency, now)).toBe(price + whole(20n))
          expect(itemOf(order, 0).startAmount).toBe(net)
          const {
            price: all,
            marketFee,
            registryFee,
            net: left,
          } = netProceeds(sesh(price + whole(20n)), count, { ...terms, feeBasisPoints })
          expect(marketFee + registryFee + left).toBe(all)
        },
      ),
    )
  })
})

describe('refusals, in the order of the rules', () => {
  it.each([
    ['V01 wrong-chain', { domain: { ...terms, chainId: 1 } }],
    ['V01 wrong-seaport', { domain: { ...terms, seaport: stranger } }],
  ])('%s', (refusal, differs) => expect(refusalOf(listing, differs)).toBe(refusal))

  it.each<[string, OrderComponents]>([
    ['V01 wrong-conduit', { ...listing, conduitKey: `0x${'00'.repeat(32)}` }],
    ['V02 has-zone', { ...listing, zone: stranger }],
    ['V02 has-zone', { ...listing, zoneHash: `0x${'01'.repeat(32)}` }],
    ['V02 not-full-open', { ...listing, orderType: 2 }],
    ['V03 not-one-side', { ...listing, offer: [] }],
    ['V03 not-one-side', { ...listing, offer: [...listing.offer, ...offer.offer] }],
    ['V03 not-one-side', { ...listing, offer: listing.offer.map((item) => ({ ...item, itemType: 0 })) }],
    ['V03 not-one-side', { ...listing, offer: listing.offer.map((item) => ({ ...item, itemType: 3 })) }],
    ['V03 too-many-names', listingOf({ tokenIds: Array.from({ length: 21 }, (_, id) => BigInt(id)) })],
    [
      'V03 wrong-collection',
      { ...listing, offer: listing.offer.map((item) => ({ ...item, token: stranger })) },
    ],
    ['V03 wrong-amount', { ...listing, offer: listing.offer.map((item) => ({ ...item, endAmount: 2n })) }],
    ['V03 wrong-amount', { ...listing, offer: [...listing.offer, ...listing.offer] }],
    ['V03 wrong-currency', { ...offer, offer: offer.offer.map((item) => ({ ...item, token: stranger })) }],
    ['V03 wrong-amount', { ...offer, offer: offer.offer.map((item) => ({ ...item, startAmount: 1n })) }],
    ['V04 offerer-receives-nothing', { ...listing, consideration: [] }],
    ['V04 offerer-receives-nothing', paying(listing, (items) => items.slice(1))],
    [
      'V04 offerer-receives-nothing',
      paying(listing, (items) => items.map((item) => ({ ...item, recipient: stranger }))),
    ],
    [
      'V04 offerer-receives-nothing',
      paying(listing, ([own = itemOf(listing, 0), ...fees]) => [{ ...own, endAmount: 0n }, ...fees]),
    ],
    [
      'V04 pays-somebody-else',
      paying(listing, (items) => [{ ...itemOf(listing, 0), recipient: stranger }, ...items]),
    ],
    ['V04 market-fee-missing', paying(listing, (items) => items.filter((_, at) => at !== 1))],
    [
      'V04 market-fee-missing',
      paying(listing, (items) =>
        items.map((item, at) => (at === 1 ? { ...item, startAmount: 1n, endAmount: 1n } : item)),
      ),
    ],
    ['V04 registry-fee-missing', paying(listing, (items) => items.slice(0, 2))],
    [
      'V04 registry-fee-wrong',
      paying(listing, (items) =>
        items.map((item, at) => (at === 2 ? { ...item, startAmount: 1n, endAmount: 1n } : item)),
      ),
    ],
    [
      'V04 something-else',
      paying(listing, (items) => [...items, { ...itemOf(listing, 0), recipient: stranger }]),
    ],
    [
      'V04 something-else',
      paying(listing, (items) =>
        items.map((item, at) =>
          at === 1 ? { ...item, startAmount: whole(50n), endAmount: whole(50n) } : item,
        ),
      ),
    ],
    ['V04 something-else', paying(listingOf({ taker: buyer }), (items) => [...items, ...items.slice(-1)])],
    [
      'V04 something-else',
      paying(listingOf({ tokenIds: [1n, 2n], taker: buyer }), (items) =>
        items.map((item, at) => (at === items.length - 1 ? { ...item, recipient: stranger } : item)),
      ),
    ],
    ['V04 something-else', listingOf({ taker: buyer, startPrice: whole(9n), endPrice: whole(8n) })],
    ['V04 offerer-receives-nothing', { ...offer, consideration: [] }],
    [
      'V04 name-to-somebody-else',
      paying(offer, (items) => items.map((item, at) => (at === 0 ? { ...item, recipient: stranger } : item))),
    ],
    ['V04 something-else', paying(offer, (items) => items.slice(1))],
    ['V05 ends-before-start', { ...listing, endTime: listing.startTime }],
    ['V05 starts-too-late', { ...listing, startTime: now + 31n * 86_400n, endTime: now + 32n * 86_400n }],
    ['V05 too-short', { ...listing, startTime: now - 600n, endTime: now + 599n }],
    ['V05 too-long', { ...listing, endTime: now + 181n * 86_400n }],
    ['V06 price-too-low', listingOf({ startPrice: sesh(ONE_SESH - 1n) })],
    ['V06 price-too-high', listingOf({ startPrice: sesh(HIGHEST_PRICE + 1n) })],
    ['V06 price-rises', listingOf({ startPrice: whole(9n), endPrice: whole(10n) })],
    [
      'V06 price-falls-too-fast',
      listingOf({ startPrice: whole(100n), endPrice: whole(49n), endTime: later(1_800n) }),
    ],
    ['V14 sale-to-self', listingOf({ taker: seller })],
  ])('E-11, E-15: %s', (refusal, order) => expect(refusalOf(order)).toBe(refusal))

  it('an auction may lose half in half an hour', () => {
    const order = listingOf({ startPrice: whole(100n), endPrice: whole(50n), endTime: later(1_800n) })
    expect(refusalOf(order)).toBe('none')
  })

  it('E-20: a listing must not outlive the term of its name, to the second', () => {
    expect(refusalOf(listing, { termEndsAt: unixSeconds(listing.endTime) })).toBe('none')
    expect(refusalOf(listing, { termEndsAt: unixSeconds(listing.endTime - 1n) })).toBe('V05 outlives-name')
  })

  it('an order whose fees leave nothing of the price is refused', () => {
    const dear = { ...terms, registryFee: whole(2n) }
    const order = paying(listing, ([own = itemOf(listing, 0), , registry = itemOf(listing, 2)]) => [
      { ...own, startAmount: 1n, endAmount: 1n },
      { ...registry, startAmount: whole(2n), endAmount: whole(2n) },
    ])
    expect(refusalOf(order, { terms: { ...dear, feeBasisPoints: 0 } })).toBe('none')
    const free = {
      ...offer,
      offer: offer.offer.map((item) => ({ ...item, startAmount: whole(2n), endAmount: whole(2n) })),
    }
    const paid = paying(free, ([name = itemOf(offer, 0), , registry = itemOf(offer, 2)]) => [
      name,
      { ...registry, startAmount: whole(2n), endAmount: whole(2n) },
    ])
    expect(refusalOf(paid, { terms: { ...dear, feeBasisPoints: 0 } })).toBe('V06 price-too-low')
  })

  it('where neither market nor registry takes anything, an order with such an item is refused', () => {
    const free = { ...terms, feeBasisPoints: 0, registryFee: sesh(0n) }
    expect(
      refusalOf(
        paying(listing, (items) => items.slice(0, 1)),
        { terms: free },
      ),
    ).toBe('none')
    expect(refusalOf(listing, { terms: free })).toBe('V04 registry-fee-wrong')
  })
})
