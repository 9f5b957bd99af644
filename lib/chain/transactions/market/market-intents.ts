import type { Address, Hex } from 'viem'
import type { NameCategory } from '@/lib/names/categories'
import type { PinnedName } from '@/lib/names/pinned-name'
import type { OrderComponents, SignedOrder } from '@/lib/market/seaport/order'
import type { Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'

/** One listing that is wished for: one name, or several sold together. */
export type ListingWish = {
  names: readonly PinnedName[]
  /** The same but for a Dutch auction. */
  startPrice: Sesh
  endPrice: Sesh
  /** The only one who may buy; null for anybody. A counter-offer is a listing for the bidder. */
  taker: Address | null
  /** Random, 256 bits. */
  salt: bigint
}

/** What an offer is for. @see `OfferTarget` */
export type OfferWish =
  | { kind: 'item'; name: PinnedName }
  /** Any one of these; the merkle root is made of them. At most `MOST_WANTED`. */
  | { kind: 'category'; category: NameCategory; tokenIds: readonly bigint[] }
  | { kind: 'any' }

/** More names in one offer would not fit the journal of a browser. */
export const MOST_WANTED = 1_000

type Lasting = { startTime: UnixSeconds; endTime: UnixSeconds }

/** What a person wants of the market. Orders are pinned as they were read, and checked again at every step. */
export type MarketIntent =
  /** All listings are signed at once. `approveAll`: the conduit may move every name of the wallet, not only these. */
  | ({
      kind: 'list-names'
      listings: readonly ListingWish[]
      approveAll: boolean
      /** Older listings that would sell the same names for less: withdrawn before anything is signed (E-10). */
      replaces: readonly OrderComponents[]
    } & Lasting)
  | ({
      kind: 'make-offer'
      target: OfferWish
      price: Sesh
      salt: bigint
      /** What the wallet's open offers may still take: stays approved. */
      openOffers: Sesh
    } & Lasting)
  | {
      kind: 'buy-names'
      listings: readonly { listing: SignedOrder; names: readonly PinnedName[] }[]
      /** What the person agreed to pay at most; an auction may have become cheaper. */
      maxTotal: Sesh
      openOffers: Sesh
      /** Session record that the one name that is bought gets; null for none. */
      record: string | null
    }
  | {
      kind: 'accept-offer'
      offer: SignedOrder
      name: PinnedName
      /** Of the name in the set that the offer is for; null for an offer for the name itself. */
      proof: readonly Hex[] | null
    }
  | { kind: 'cancel-orders'; orders: readonly OrderComponents[] }
  | { kind: 'cancel-all-orders' }
