import type { Address, Hex } from 'viem'

/** What an item of an order is. Source: `ItemType` of Seaport 1.6. */
export const itemTypes = {
  native: 0,
  erc20: 1,
  erc721: 2,
  erc1155: 3,
  /** Any token of a contract, or one of a set whose merkle root is the criterion. */
  erc721WithCriteria: 4,
  erc1155WithCriteria: 5,
} as const

/** Anybody may fill it, in full only. Source: `OrderType` of Seaport 1.6; the market knows no other. */
export const FULL_OPEN = 0

/** What the signer gives. Amounts run evenly from start to end between the order's times; atomic units. */
export type OfferItem = {
  itemType: number
  token: Address
  /** Token id, merkle root of token ids, or 0 for any; 0 for money. */
  identifierOrCriteria: bigint
  startAmount: bigint
  endAmount: bigint
}

/** What somebody must get before the signer gives anything. */
export type ConsiderationItem = OfferItem & { recipient: Address }

/** What is signed. Source: `OrderComponents` of Seaport 1.6, field for field; times in Unix seconds. */
export type OrderComponents = {
  offerer: Address
  zone: Address
  offer: readonly OfferItem[]
  consideration: readonly ConsiderationItem[]
  orderType: number
  startTime: bigint
  endTime: bigint
  zoneHash: Hex
  salt: bigint
  conduitKey: Hex
  /** `getCounter` of the signer when it signed: raising it makes all earlier signatures worthless. */
  counter: bigint
}

/** An order that can be filled: 64 or 65 bytes of signature, for one of many signed at once followed by its place and proof. */
export type SignedOrder = { components: OrderComponents; signature: Hex }
