import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import type { MarketTerms } from './market-terms'
import type { OrderKind, OrderSide } from './order-kinds'
import { readListing } from './read-listing'
import { readOffer } from './read-offer'
import type { Refusal } from './refusals'
import { itemTypes, type OrderComponents } from './seaport/order'

/** What an order of the market says, in the market's words. Amounts are atomic SESH. */
export type OrderShape = {
  kind: OrderKind
  side: OrderSide
  /** The names that change hands, all of them; empty for an offer for any of several. */
  tokenIds: readonly bigint[]
  /** Merkle root of the names that an offer is for, 0n for any name; null where the names are told. */
  criteria: bigint | null
  /** Whom a private listing is for. */
  taker: Address | null
  /** What the buyer pays at the order's start and at its end, fees included. */
  startPrice: Sesh
  endPrice: Sesh
  marketFee: Sesh
  registryFee: Sesh
}

export type ShapeRead = { shape: OrderShape } | { refusal: Refusal }

/** Reads an order by the templates of the market, and by nothing else (V03 and V04). */
export function readShape(order: OrderComponents, terms: MarketTerms): ShapeRead {
  const holds = (itemType: number) => order.offer.every((item) => item.itemType === itemType)
  if (order.offer.length > 0 && holds(itemTypes.erc721)) return readListing(order, terms)
  if (order.offer.length === 1 && holds(itemTypes.erc20)) return readOffer(order, terms)
  return { refusal: { code: 'V03', reason: 'not-one-side' } }
}
