import type { Address, Hex } from 'viem'
import type { Decode } from '@/lib/api/decode'
import { provenLabel } from '@/lib/api/indexer/proven-label'
import { requestJson } from '@/lib/api/request-json'
import type { NameMode } from '@/lib/crypto/names'
import { MARKET_PATH } from './market-paths'
import type { OrderKind, OrderSide, OrderStatus } from '@/lib/market/order-kinds'
import type { characterClasses, nameSorts, orderSorts } from '@/lib/market/market-queries'
import type { SignedOrder } from '@/lib/market/seaport/order'
import type { NameCategory } from '@/lib/names/categories'
import type { Sesh } from '@/lib/units/sesh'
import { milliseconds } from '@/lib/units/time'
import {
  floorList,
  type MarketName,
  type MarketOrder,
  nameList,
  orderList,
  statusAnswer,
  wholeOrder,
  type WholeOrderAnswer,
} from './market-schemas'

/** What is on sale and what is offered, as this portal's order book tells it. What was sold: `lib/api/indexer/market.ts`. */

const TIMEOUT = milliseconds(8_000)

export type Asking = { mode: NameMode; signal?: AbortSignal | undefined }
type Parameters = Readonly<Record<string, string | number | bigint | boolean | undefined>>
type Paging = { cursor?: string | undefined; limit?: number | undefined }

const ask = <T>(path: string, query: Parameters, read: Decode<T>, signal?: AbortSignal) => {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const parameters = new URLSearchParams(given)
  return requestJson(`${MARKET_PATH}${path}${parameters.size > 0 ? `?${parameters}` : ''}`, {
    read,
    timeout: TIMEOUT,
    signal,
  })
}

export type OrderQuery = Paging & {
  side?: OrderSide | undefined
  kind?: OrderKind | undefined
  /** `active` when left out. */
  status?: OrderStatus | undefined
  /** Listings that give this name, or offers that it can be sold to. */
  token?: bigint | undefined
  maker?: Address | undefined
  taker?: Address | undefined
  category?: NameCategory | undefined
  /** Only those that came alive again. */
  reactivated?: boolean | undefined
  sort?: (typeof orderSorts)[number] | undefined
  /** The usual one of the sort when left out. */
  order?: 'asc' | 'desc' | undefined
}

export const fetchOrders = async (query: OrderQuery, { mode, signal }: Asking) =>
  reshapePage(await ask('/orders', query, orderList, signal), mode)

export type ProfilePart = 'listings' | 'offers-made' | 'offers-received'
export type ProfileQuery = Paging & { status?: OrderStatus | undefined }

/** Listings of an address, offers that it made, or offers for its names. */
export const fetchProfile = async (
  account: Address,
  part: ProfilePart,
  query: ProfileQuery,
  { mode, signal }: Asking,
) => reshapePage(await ask(`/profiles/${account}/${part}`, query, orderList, signal), mode)

/** One order with what was signed, as it is needed to fill it. */
export type WholeOrder = {
  order: MarketOrder
  signed: SignedOrder
  /** The names behind the root of an offer for any of several; null for other orders. */
  criteriaIds: readonly bigint[] | null
  freshness: WholeOrderAnswer['freshness']
}

/** @throws {ApiError} `not-found`. */
export const fetchOrder = async (hash: Hex, { mode, signal }: Asking): Promise<WholeOrder> =>
  reshapeWhole(await ask(`/orders/${hash}`, {}, wholeOrder, signal), mode)

/** Has the order book look at the chain again for one order, and answers what it found. */
export async function refreshOrder(hash: Hex, { mode, signal }: Asking): Promise<WholeOrder> {
  const path = `${MARKET_PATH}/orders/${hash}/refresh`
  const answer = await requestJson(path, { method: 'POST', read: wholeOrder, timeout: TIMEOUT, signal })
  return reshapeWhole(answer, mode)
}

export type MarketNameQuery = Paging & {
  /** A part of the label. */
  q?: string | undefined
  match?: 'contains' | 'starts' | 'ends' | undefined
  category?: NameCategory | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  characters?: (typeof characterClasses)[number] | undefined
  state?: 'listed' | 'has-offer' | 'never-sold' | 'sold' | undefined
  minPrice?: Sesh | undefined
  maxPrice?: Sesh | undefined
  /** Seconds. */
  expiresWithin?: number | undefined
  record?: 'set' | 'empty' | undefined
  owner?: Address | undefined
  sort?: (typeof nameSorts)[number] | undefined
  order?: 'asc' | 'desc' | undefined
}

/** Traded names. Those whose label does not make their token are left out (E-04). */
export async function fetchMarketNames(query: MarketNameQuery, { mode, signal }: Asking) {
  const answer = await ask('/names', query, nameList, signal)
  const isProven = ({ label, tokenId }: MarketName) => provenLabel(label, tokenId, mode) !== null
  return { ...answer, items: answer.items.filter(isProven) }
}

/** Floors of the categories and of the whole market, from listings that can be bought now. */
export const fetchFloors = (signal?: AbortSignal) => ask('/stats/floor', {}, floorList, signal)

export const fetchMarketStatus = (signal?: AbortSignal) => ask('/status', {}, statusAnswer, signal)

function reshapePage<Page extends { items: MarketOrder[] }>(page: Page, mode: NameMode): Page {
  return { ...page, items: page.items.map((order) => reshapeOrder(order, mode)) }
}

const reshapeOrder = (order: MarketOrder, mode: NameMode): MarketOrder => ({
  ...order,
  names: order.names.map(({ tokenId, label }) => ({ tokenId, label: provenLabel(label, tokenId, mode) })),
})

const reshapeWhole = (answer: WholeOrderAnswer, mode: NameMode): WholeOrder => ({
  ...answer,
  order: reshapeOrder(answer.order, mode),
  signed: { components: answer.signed.order, signature: answer.signed.signature as Hex },
})
