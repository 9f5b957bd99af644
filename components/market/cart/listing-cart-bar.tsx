'use client'

import { ShoppingBag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { useListingCart } from './use-listing-cart'

/** How many listings lie in the cart, with the way to it; nothing while it is empty. */
export function ListingCartBar() {
  const t = useTranslations('market.cart')
  const count = useListingCart().length
  if (count === 0) return null
  return (
    <aside
      aria-label={t('title')}
      className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4 sm:px-6"
    >
      <p className="flex min-w-0 items-center gap-3 text-sm">
        <ShoppingBag size={18} strokeWidth={1.5} className="shrink-0 text-ink-muted" aria-hidden />
        {t('bar', { count })}
      </p>
      <Link href="/buy" prefetch={false} className={buttonClass()}>
        {t('go')}
      </Link>
    </aside>
  )
}
