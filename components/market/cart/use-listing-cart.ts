'use client'

import { useSyncExternalStore } from 'react'
import { listingCart } from './listing-cart-store'

/** Hashes of the listings in the cart. */
export const useListingCart = () =>
  useSyncExternalStore(listingCart.subscribe, listingCart.read, listingCart.empty)
