import type { Address, Hex } from 'viem'
import type { OrderComponents, SignedOrder } from './order'

/** A call of Seaport: the name of its function and what is given to it, in the form of the contract's ABI. */
export type FillCall = { functionName: string; args: readonly unknown[] }

/** Who fills, and which conduit moves what the filler gives. */
export type Filler = { account: Address; conduitKey: Hex }

/** What calls take besides what is signed. */
export function orderParameters({ counter: _, ...order }: OrderComponents) {
  return { ...order, totalOriginalConsiderationItems: BigInt(order.consideration.length) }
}

/** An order filled in full, without further data. */
export const advancedOrder = ({ components, signature }: SignedOrder) => ({
  parameters: orderParameters(components),
  numerator: 1n,
  denominator: 1n,
  signature,
  extraData: '0x' as const,
})

/** Place of an item: of which order of a call, and where in its offer or consideration. */
export type ItemPlace = { orderIndex: bigint; itemIndex: bigint }

export const placeOf = (orderIndex: number, itemIndex: number): ItemPlace => ({
  orderIndex: BigInt(orderIndex),
  itemIndex: BigInt(itemIndex),
})

/** What a filler gives in a match without having signed it: the order's other half. */
export function mirrorOrder(
  of: Pick<OrderComponents, 'offerer' | 'offer' | 'consideration'>,
  { startTime, endTime, conduitKey, zone, zoneHash, orderType }: OrderComponents,
): SignedOrder {
  const components = {
    ...of,
    ...{ startTime, endTime, conduitKey, zone, zoneHash, orderType },
    salt: 0n,
    counter: 0n,
  }
  return { components, signature: '0x' }
}
