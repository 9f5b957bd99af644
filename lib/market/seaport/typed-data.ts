import { type Address, hashStruct, type Hex, type TypedDataDomain } from 'viem'
import type { OrderComponents } from './order'

/** Types of an order's signature (EIP-712). Source: Seaport 1.6; `getOrderHash` of the contract gives the same hash. */
export const orderTypes = {
  OrderComponents: [
    { name: 'offerer', type: 'address' },
    { name: 'zone', type: 'address' },
    { name: 'offer', type: 'OfferItem[]' },
    { name: 'consideration', type: 'ConsiderationItem[]' },
    { name: 'orderType', type: 'uint8' },
    { name: 'startTime', type: 'uint256' },
    { name: 'endTime', type: 'uint256' },
    { name: 'zoneHash', type: 'bytes32' },
    { name: 'salt', type: 'uint256' },
    { name: 'conduitKey', type: 'bytes32' },
    { name: 'counter', type: 'uint256' },
  ],
  OfferItem: [
    { name: 'itemType', type: 'uint8' },
    { name: 'token', type: 'address' },
    { name: 'identifierOrCriteria', type: 'uint256' },
    { name: 'startAmount', type: 'uint256' },
    { name: 'endAmount', type: 'uint256' },
  ],
  ConsiderationItem: [
    { name: 'itemType', type: 'uint8' },
    { name: 'token', type: 'address' },
    { name: 'identifierOrCriteria', type: 'uint256' },
    { name: 'startAmount', type: 'uint256' },
    { name: 'endAmount', type: 'uint256' },
    { name: 'recipient', type: 'address' },
  ],
} as const

export type OrderDomain = { chainId: number; seaport: Address }

/** The chain and the deployment for which a signature holds. */
export const signingDomain = ({ chainId, seaport }: OrderDomain) =>
  ({ name: 'Seaport', version: '1.6', chainId, verifyingContract: seaport }) satisfies TypedDataDomain

/** What identifies an order, whatever form its signature has. */
export const orderHash = (order: OrderComponents): Hex =>
  hashStruct({ data: order, primaryType: 'OrderComponents', types: orderTypes })

/** What a wallet is given to sign, in the form of viem's `signTypedData`. */
export type OrderTypedData = {
  domain: ReturnType<typeof signingDomain>
  types: Record<string, readonly { name: string; type: string }[]>
  primaryType: 'OrderComponents' | 'BulkOrder'
  message: Record<string, unknown>
}

/** One order, to be signed by itself. */
export const orderTypedData = (order: OrderComponents, domain: OrderDomain): OrderTypedData => ({
  domain: signingDomain(domain),
  types: orderTypes,
  primaryType: 'OrderComponents',
  message: order,
})
