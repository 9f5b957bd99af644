import type { Address, Hex } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import type { MarketTerms } from './market-terms'

/** The block at which facts were read, and the terms of the market there. */
export type FactsBlock = { number: bigint; hash: Hex; timestamp: UnixSeconds; terms: MarketTerms }

/** A name at one block. */
export type NameFacts = {
  tokenId: bigint
  /** Null while nobody holds it. */
  owner: Address | null
  /** Whether the conduit may move it for its owner. */
  isApproved: boolean
  /** The last second of its term; null while names do not lapse, or nobody holds it. */
  expiresAt: UnixSeconds | null
}

/** What the chain says of an order at one block. */
export type OrderFacts = {
  /** The number that the maker's signatures must carry. */
  counter: bigint
  /** Whether Seaport holds it as valid without its signature. */
  isValidated: boolean
  isCancelled: boolean
  isFilled: boolean
  /** The names that the order tells, in its order; none of an offer for any of several. */
  names: readonly NameFacts[]
  /** SESH of the maker of an offer, and how much of it the conduit may take; null of a listing. */
  funds: { balance: Sesh; allowance: Sesh } | null
}
