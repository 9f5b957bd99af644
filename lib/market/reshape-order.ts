import { getAddress, type Hex } from 'viem'
import type { OfferItem, OrderComponents, SignedOrder } from './seaport/order'
import type { WireOrder, WireSignedOrder } from './wire-order'

type WireItem = WireOrder['offer'][number]

const readItem = (item: WireItem): OfferItem => ({
  itemType: item.itemType,
  token: getAddress(item.token),
  identifierOrCriteria: BigInt(item.identifierOrCriteria),
  startAmount: BigInt(item.startAmount),
  endAmount: BigInt(item.endAmount),
})

/** The order behind its wire form. @param wire - parsed with `wireOrder`. */
export const readWireOrder = (wire: WireOrder): OrderComponents => ({
  offerer: getAddress(wire.offerer),
  zone: getAddress(wire.zone),
  offer: wire.offer.map(readItem),
  consideration: wire.consideration.map((item) => ({
    ...readItem(item),
    recipient: getAddress(item.recipient),
  })),
  orderType: wire.orderType,
  startTime: BigInt(wire.startTime),
  endTime: BigInt(wire.endTime),
  zoneHash: wire.zoneHash as Hex,
  salt: BigInt(wire.salt),
  conduitKey: wire.conduitKey as Hex,
  counter: BigInt(wire.counter),
})

export const readWireSignedOrder = ({ order, signature }: WireSignedOrder): SignedOrder => ({
  components: readWireOrder(order),
  signature: signature as Hex,
})

const writeItem = (item: OfferItem): WireItem => ({
  itemType: item.itemType,
  token: item.token,
  identifierOrCriteria: item.identifierOrCriteria.toString(),
  startAmount: item.startAmount.toString(),
  endAmount: item.endAmount.toString(),
})

/** The wire form of an order. */
export const writeWireOrder = (order: OrderComponents): WireOrder => ({
  offerer: order.offerer,
  zone: order.zone,
  offer: order.offer.map(writeItem),
  consideration: order.consideration.map((item) => ({ ...writeItem(item), recipient: item.recipient })),
  orderType: order.orderType,
  startTime: order.startTime.toString(),
  endTime: order.endTime.toString(),
  zoneHash: order.zoneHash,
  salt: order.salt.toString(),
  conduitKey: order.conduitKey,
  counter: order.counter.toString(),
})

export const writeWireSignedOrder = ({ components, signature }: SignedOrder): WireSignedOrder => ({
  order: writeWireOrder(components),
  signature,
})
