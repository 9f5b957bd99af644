/** Shapes of listings and offers that the market knows (`build-listing.ts`, `build-offer.ts`). */
export const listingKinds = ['listing', 'dutch', 'private', 'bundle'] as const
export const offerKinds = ['item-offer', 'collection-offer', 'category-offer'] as const
export const orderKinds = [...listingKinds, ...offerKinds] as const
export type OrderKind = (typeof orderKinds)[number]

/** Who wants what: a listing asks for SESH, an offer bids it. */
export const orderSides = ['ask', 'bid'] as const
export type OrderSide = (typeof orderSides)[number]

/** `inactive` can come back; the last three cannot, unless a reorganisation takes back what ended it. */
export const orderStatuses = ['scheduled', 'active', 'inactive', 'expired', 'filled', 'cancelled'] as const
export type OrderStatus = (typeof orderStatuses)[number]

/** Why it cannot be filled. */
export const statusReasons = [
  'not-started',
  'ended',
  'filled',
  'cancelled',
  /** The signer withdrew everything signed before. */
  'counter-moved',
  'not-owner',
  'not-approved',
  /** Nobody holds the name any more. */
  'name-gone',
  'name-expired',
  /** The name's term ends before the listing does. */
  'outlives-name',
  'balance-short',
  'allowance-short',
  /** The registry asks for another fee than the order pays. */
  'registry-fee-changed',
  /** A trial of the sale failed for another reason. */
  'not-fillable',
] as const
export type StatusReason = (typeof statusReasons)[number]

/** What a reader should know besides: none of them stops a sale. */
export const orderFlags = [
  /** The name can be taken for a protected word, or is one. */
  'protected-look-alike',
  /** The name can be taken for one that has been sold here. */
  'traded-look-alike',
  /** An old listing that came alive again, because its name came back. */
  'reactivated',
  /** Seaport holds it as valid without its signature. */
  'validated-on-chain',
] as const
export type OrderFlag = (typeof orderFlags)[number]
