import type { Address, Hex } from 'viem'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { sameAddress } from '@/lib/units/same-address'
import type { OrderSide } from './order-kinds'
import { itemTypes } from './seaport/order'

/** An item as Seaport's `OrderFulfilled` tells it: what the order gave, criteria and Dutch prices already worked out. */
export type SpentItem = { itemType: number; token: Address; identifier: bigint; amount: bigint }
export type ReceivedItem = SpentItem & { recipient: Address }

/** One `OrderFulfilled`. */
export type Fill = {
  /** Place of the log on the chain; its text order is the chain's. */
  id: string
  orderHash: Hex
  offerer: Address
  recipient: Address
  offer: readonly SpentItem[]
  consideration: readonly ReceivedItem[]
}

/** What Seaport logged in one transaction, or in the part of it that is known so far. */
export type MarketTransaction = {
  sender: Address
  /** In the order of the chain. */
  fills: readonly Fill[]
  /** Order hashes of each `OrdersMatched`. */
  matches: readonly (readonly Hex[])[]
}

/** One name that changed hands for SESH. */
export type SaleOnChain = {
  /** Id of the fill and three digits for the place of the name in its order. */
  id: string
  orderHash: Hex
  /** Of the order: a listing of the seller, or an offer of the buyer. */
  side: OrderSide
  tokenId: bigint
  seller: Address
  buyer: Address
  /** What the buyer paid for this name, fees and tips included; an equal share of `orderPrice`. */
  price: Sesh
  orderPrice: Sesh
  /** Names sold by the same order. */
  bundleSize: number
  /** Whether more than half of what the buyer paid the seller came back by orders of the same transaction. */
  isPriceReturned: boolean
}

/** Where names are kept, and what they are sold for. */
export type SaleContracts = { registry: Address; sesh: Address }

type NamesAndPrice = {
  fill: Fill
  side: OrderSide
  tokenIds: readonly bigint[]
  price: bigint
}

type Trade = Omit<SaleOnChain, 'isPriceReturned'> & { fill: Fill }

/**
 * The sales of a transaction, each counted once (B.7). A private sale, or an offer accepted by matching, logs two orders of
 * which the caller never signed his own: of the orders of one match, one counts for each name.
 * Names given for anything but SESH are not among them.
 */
export function salesOfTransaction(
  { sender, fills, matches }: MarketTransaction,
  contracts: SaleContracts,
): SaleOnChain[] {
  const orders = fills.flatMap((fill) => namesAndPrice(fill, contracts) ?? [])
  const trades = orders.flatMap((order) => {
    const match = matches.find((hashes) => hashes.includes(order.fill.orderHash))
    const matched = match ? orders.filter(({ fill }) => match.includes(fill.orderHash)) : [order]
    return tradesOf(order, { matched, sender, contracts })
  })
  return trades.map(({ fill: _fill, ...trade }) => ({
    ...trade,
    isPriceReturned: isPriceReturned(trade, trades, contracts),
  }))
}

const isName = ({ itemType, token }: SpentItem, { registry }: SaleContracts) =>
  itemType === itemTypes.erc721 && sameAddress(token, registry)

const isSesh = ({ itemType, token }: SpentItem, contracts: SaleContracts) =>
  itemType === itemTypes.erc20 && sameAddress(token, contracts.sesh)

const sumOf = (items: readonly SpentItem[]) => items.reduce((sum, { amount }) => sum + amount, 0n)

/** Null for an order without a name or without SESH, for example the buyer's half of a private sale. */
function namesAndPrice(fill: Fill, contracts: SaleContracts): NamesAndPrice | null {
  const { offer, consideration } = fill
  const given = offer.filter((item) => isName(item, contracts))
  const wanted = consideration.filter((item) => isName(item, contracts))
  const side = given.length > 0 ? 'ask' : 'bid'
  const names = side === 'ask' ? given : wanted
  const money: readonly SpentItem[] = side === 'ask' ? consideration : offer
  const price = sumOf(money.filter((item) => isSesh(item, contracts)))
  if (names.length === 0 || price === 0n) return null
  return { fill, side, tokenIds: names.map(({ identifier }) => identifier), price }
}

type Surroundings = {
  /** Orders of the same match, this one included; this one alone when it was not matched. */
  matched: readonly NamesAndPrice[]
  sender: Address
  contracts: SaleContracts
}

function tradesOf(order: NamesAndPrice, { matched, sender, contracts }: Surroundings): Trade[] {
  const { fill, side, tokenIds, price } = order
  const bundleSize = tokenIds.length
  const share = price / BigInt(bundleSize)
  return tokenIds.flatMap((tokenId, place): Trade[] => {
    const others = matched.filter((other) => other !== order && other.tokenIds.includes(tokenId))
    const other = others.find((one) => one.side !== side)
    if (other && !counts(order, other, sender)) return []
    const seller = side === 'ask' ? fill.offerer : (other?.fill.offerer ?? fill.recipient)
    const receiver = nameReceiver(fill, tokenId, contracts)
    const buyer =
      side === 'bid'
        ? (receiver ?? fill.offerer)
        : ((other && nameReceiver(other.fill, tokenId, contracts)) ?? receiver ?? fill.recipient)
    return [
      {
        ...{ id: `${fill.id}${String(place).padStart(3, '0')}`, orderHash: fill.orderHash, side, tokenId },
        ...{ seller, buyer, bundleSize, fill },
        // What does not divide goes to the first name: the shares add up to the price.
        price: sesh(place === 0 ? price - share * BigInt(bundleSize - 1) : share),
        orderPrice: sesh(price),
      },
    ]
  })
}

/** Who gets the name by the terms of the order. */
const nameReceiver = ({ consideration }: Fill, tokenId: bigint, contracts: SaleContracts) =>
  consideration.find((item) => isName(item, contracts) && item.identifier === tokenId)?.recipient

/**
 * Whether an order stands for the sale, and not its counterpart. The order of the transaction's sender needs no signature;
 * where a contract called, it is the cheaper one, which pays no fees.
 */
function counts(order: NamesAndPrice, other: NamesAndPrice, sender: Address): boolean {
  const [isOwn, isOthersOwn] = [order, other].map(({ fill }) => sameAddress(fill.offerer, sender))
  if (isOwn !== isOthersOwn) return !isOwn
  return order.price === other.price ? order.side === 'ask' : order.price > other.price
}

type Parties = { seller: Address; buyer: Address }

function isPriceReturned(sale: Parties, trades: readonly Trade[], contracts: SaleContracts): boolean {
  const between = ({ seller, buyer }: Parties) =>
    trades.filter((trade) => sameAddress(trade.seller, seller) && sameAddress(trade.buyer, buyer))
  const forth = between(sale)
  const priceOf = (some: readonly Trade[]) => some.reduce((sum, { price }) => sum + price, 0n)
  const refunds = [...new Set(forth.map(({ fill }) => fill))].flatMap(({ consideration }) =>
    consideration.filter((item) => isSesh(item, contracts) && sameAddress(item.recipient, sale.buyer)),
  )
  const back = priceOf(between({ seller: sale.buyer, buyer: sale.seller })) + sumOf(refunds)
  return back * 2n > priceOf(forth)
}
