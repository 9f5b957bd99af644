import type { OrderKind } from '@/lib/market/order-kinds'
import type { SignatureKind, SignatureStep } from '../transaction'
import type { MarketReviewName } from './review-name'
import type { Signing } from './signing'

const reviewNames: Record<OrderKind, MarketReviewName> = {
  listing: 'sign-listing',
  dutch: 'sign-dutch',
  private: 'sign-private',
  bundle: 'sign-bundle',
  'item-offer': 'sign-item-offer',
  'category-offer': 'sign-category-offer',
  'collection-offer': 'sign-collection-offer',
}

/** A signature for the dialog: its words are taken from what was read back, never from what was meant. */
export function signatureStep(kind: SignatureKind, signing: Signing): SignatureStep {
  const [first, second] = signing.orders
  if (!first) throw new RangeError('A signature for no order.')
  const { shape, name } = first
  const review = {
    name: second ? ('sign-listings' as const) : reviewNames[shape.kind],
    values: { name, amount: shape.startPrice, lowest: shape.endPrice, count: signing.orders.length },
    leaves: 0n,
    arrives: 0n,
  }
  return { kind, review, signing }
}
