'use client'

import { useTranslations } from 'next-intl'
import { LISTING_LIMIT, listingCart } from '@/components/market/cart/listing-cart-store'
import { useListingCart } from '@/components/market/cart/use-listing-cart'
import { Button } from '@/components/ui/button'
import type { MarketName } from '@/lib/api/portal/market-schemas'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'

const COUNTS = [3, 5, 10, 20] as const

/** Puts the cheapest of the names in sight into the cart. @param names - cheapest first. */
export function Sweep({ names }: { names: readonly MarketName[] }) {
  const t = useTranslations('market.cart')
  const cart = useListingCart()
  const { address } = useWallet()
  const fresh = names.flatMap(({ listing, owner }) =>
    listing && !sameAddress(owner ?? undefined, address) && isSwept(listing.kind) ? [listing.hash] : [],
  )
  const counts = COUNTS.filter((count) => count <= fresh.length)
  if (counts.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {counts.map((count) => (
        <Button
          key={count}
          size="small"
          disabled={cart.length + count > LISTING_LIMIT}
          onClick={() => listingCart.add(fresh.slice(0, count))}
        >
          {t('sweep', { count })}
        </Button>
      ))}
      <p className="text-xs text-ink-muted">{t('sweepNote')}</p>
    </div>
  )
}

/** Bundles are a choice of their own; private listings are for others. */
const isSwept = (kind: NonNullable<MarketName['listing']>['kind']): boolean =>
  kind === 'listing' || kind === 'dutch'
