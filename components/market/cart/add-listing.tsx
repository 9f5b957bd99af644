'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/button'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { LISTING_LIMIT, listingCart } from './listing-cart-store'
import { useListingCart } from './use-listing-cart'

/** Puts a listing into the cart; once it is there, leads to the cart. */
export function AddListing({ order }: { order: MarketOrder }) {
  const t = useTranslations('market.cart')
  const cart = useListingCart()
  if (cart.includes(order.hash))
    return (
      <Link href="/buy" prefetch={false} className={buttonClass()}>
        {t('go')}
      </Link>
    )
  return (
    <Button disabled={cart.length >= LISTING_LIMIT} onClick={() => listingCart.add([order.hash])}>
      {t('add')}
    </Button>
  )
}
