import { numberToHex, padHex, zeroAddress, type Address } from 'viem'
import { describe, expect, it } from 'vitest'
import {
  salesOfTransaction,
  type Fill,
  type MarketTransaction,
  type ReceivedItem,
} from './sales-of-transaction'
import { itemTypes } from './seaport/order'

const wallet = (index: number): Address => padHex(numberToHex(index), { size: 20 })
const [registry, sesh, seller, buyer, feeWallet, conduit, stranger] = [1, 2, 3, 4, 5, 6, 7].map(wallet) as [
  ...[Address, Address, Address, Address, Address, Address, Address],
]
const contracts = { registry, sesh }

const money = (amount: bigint) => ({ itemType: itemTypes.erc20, token: sesh, identifier: 0n, amount })
const name = (identifier: bigint) => ({ itemType: itemTypes.erc721, token: registry, identifier, amount: 1n })
const pay = (amount: bigint, recipient: Address): ReceivedItem => ({ ...money(amount), recipient })
const give = (tokenId: bigint, recipient: Address): ReceivedItem => ({ ...name(tokenId), recipient })

let logs = 0
const fill = (of: Partial<Fill>): Fill => {
  logs += 1
  const orderHash = padHex(numberToHex(logs), { size: 32 })
  const nothing = { offerer: seller, recipient: buyer, offer: [], consideration: [] }
  return { id: String(logs).padStart(75, '0'), orderHash, ...nothing, ...of }
}

const fees = [pay(2n, feeWallet), pay(1n, conduit)]
const listing = (tokenId: bigint, of: Partial<Fill> = {}) =>
  fill({ offer: [name(tokenId)], consideration: [pay(97n, seller), ...fees], ...of })
const bid = (tokenId: bigint, of: Partial<Fill> = {}) =>
  fill({
    ...{ offerer: buyer, recipient: seller, offer: [money(100n)] },
    ...{ consideration: [give(tokenId, buyer), ...fees], ...of },
  })

const salesOf = (fills: readonly Fill[], { sender = buyer, matches = [] }: Partial<MarketTransaction> = {}) =>
  salesOfTransaction({ sender, fills, matches }, contracts)
const matchOf = (...fills: Fill[]) => fills.map(({ orderHash }) => orderHash)

describe('the sales of a transaction', () => {
  it('a bought listing: the price is all that the buyer paid', () => {
    const bought = listing(7n)
    expect(salesOf([bought])).toEqual([
      {
        ...{ id: `${bought.id}000`, orderHash: bought.orderHash, side: 'ask', tokenId: 7n, seller, buyer },
        ...{ price: 100n, orderPrice: 100n, bundleSize: 1, isPriceReturned: false },
      },
    ])
  })

  it('an accepted offer: the price is what was offered, whatever went to fees', () => {
    expect(salesOf([bid(7n)], { sender: seller })).toMatchObject([
      { side: 'bid', tokenId: 7n, seller, buyer, price: 100n },
    ])
  })

  it('a cart: one sale per order, in the order of the chain', () => {
    const cart = [listing(1n), listing(2n, { offerer: stranger }), listing(3n)]
    expect(salesOf(cart)).toMatchObject([
      { tokenId: 1n, seller },
      { tokenId: 2n, seller: stranger },
      { tokenId: 3n, seller },
    ])
  })

  it('a bundle: shares that add up to its price', () => {
    const sales = salesOf([listing(1n, { offer: [name(1n), name(2n), name(3n)] })])
    expect(sales.map(({ price }) => price)).toEqual([34n, 33n, 33n])
    expect(sales).toMatchObject([{ bundleSize: 3, orderPrice: 100n }, {}, {}])
    expect(new Set(sales.map(({ id }) => id)).size).toBe(3)
  })

  it('B.7: a private sale logs two orders and is one sale, to whom it was meant for', () => {
    const consideration = [pay(97n, seller), ...fees, give(7n, buyer)]
    const meant = listing(7n, { recipient: stranger, consideration })
    const mirror = fill({ offerer: buyer, recipient: stranger, offer: [money(100n)] })
    expect(salesOf([meant, mirror], { matches: [matchOf(meant, mirror)] })).toMatchObject([
      { orderHash: meant.orderHash, side: 'ask', seller, buyer, price: 100n },
    ])
  })

  it.each([
    ['the offer first', true],
    ['the mirror first', false],
  ])('B.7: an offer accepted by matching is one sale at the offered price, %s', (_, isOfferFirst) => {
    const offer = bid(7n, { recipient: stranger })
    const mirror = listing(7n, { recipient: stranger, consideration: [pay(97n, seller)] })
    const fills = isOfferFirst ? [offer, mirror] : [mirror, offer]
    for (const sender of [seller, stranger])
      expect(salesOf(fills, { sender, matches: [matchOf(...fills)] })).toMatchObject([
        { orderHash: offer.orderHash, side: 'bid', seller, buyer, price: 100n },
      ])
  })

  it('a mirror of the same price that asks for the name: the listing counts, also before one knows who called', () => {
    const meant = listing(7n)
    const mirror = bid(7n, { consideration: [give(7n, buyer)] })
    for (const sender of [buyer, stranger])
      expect(salesOf([meant, mirror], { sender, matches: [matchOf(meant, mirror)] })).toMatchObject([
        { orderHash: meant.orderHash, buyer, price: 100n },
      ])
  })

  it('without fees, who called tells which of two equal orders was signed', () => {
    const offer = bid(7n, { consideration: [give(7n, buyer)] })
    const mirror = listing(7n, { consideration: [pay(100n, seller)] })
    const matches = [matchOf(offer, mirror)]
    expect(salesOf([offer, mirror], { sender: seller, matches })).toMatchObject([{ side: 'bid' }])
  })

  it('the same name sold twice in one transaction, outside any match, is two sales', () => {
    expect(salesOf([listing(7n), listing(7n, { offerer: buyer, recipient: stranger })])).toHaveLength(2)
  })

  it.each([
    ['a name for another token', listing(7n, { consideration: [{ ...pay(97n, seller), token: stranger }] })],
    ['a name for nothing', listing(7n, { consideration: [] })],
    ['a token of another collection', listing(7n, { offer: [{ ...name(7n), token: stranger }] })],
    ['another kind of token', listing(7n, { offer: [{ ...name(7n), itemType: itemTypes.erc1155 }] })],
  ])('%s is no sale', (_, one) => {
    expect(salesOf([one])).toEqual([])
  })

  it('addresses are the same in any case', () => {
    const loud = listing(7n, { offer: [{ ...name(7n), token: registry.toUpperCase() as Address }] })
    expect(salesOf([loud])).toHaveLength(1)
  })
})

describe('a price that came back', () => {
  const isReturned = (...fills: Fill[]) => salesOf(fills).map(({ isPriceReturned }) => isPriceReturned)

  it('when the order itself pays most of it to the buyer', () => {
    expect(isReturned(listing(7n, { consideration: [pay(49n, seller), pay(51n, buyer)] }))).toEqual([true])
    expect(isReturned(listing(7n, { consideration: [pay(50n, seller), pay(50n, buyer)] }))).toEqual([false])
  })

  it('when the seller buys something of the buyer for most of it in the same transaction', () => {
    const back = listing(8n, { offerer: buyer, recipient: seller, consideration: [pay(51n, buyer)] })
    expect(isReturned(listing(7n), back)).toEqual([true, true])
    const little = listing(8n, { offerer: buyer, recipient: seller, consideration: [pay(50n, buyer)] })
    expect(isReturned(listing(7n), little)).toEqual([false, true])
  })

  it('not when the buyer sells to somebody else', () => {
    const onwards = listing(7n, { offerer: buyer, recipient: zeroAddress, consideration: [pay(100n, buyer)] })
    expect(isReturned(listing(7n), onwards)).toEqual([false, false])
  })
})
