/** Entries of the catalogue for what is signed in the market, besides those that are named after their step. */
export type MarketReviewName =
  | 'approve-market'
  | 'buy-name'
  | 'buy-bundle'
  | 'buy-private'
  | 'sign-listing'
  | 'sign-listings'
  | 'sign-dutch'
  | 'sign-private'
  | 'sign-bundle'
  | 'sign-item-offer'
  | 'sign-category-offer'
  | 'sign-collection-offer'
