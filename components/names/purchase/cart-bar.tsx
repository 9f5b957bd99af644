'use client'

import { ShoppingBag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { useCart, usePurchases } from './use-purchases'

/** What lies in the cart and what is under way, with the way to both. */
export default function CartBar() {
  const t = useTranslations('names.cart')
  const cart = useCart()
  const purchases = usePurchases()
  if (cart.length === 0 && purchases.length === 0) return null
  return (
    <aside
      aria-label={t('title')}
      className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4 sm:px-6"
    >
      <p className="flex min-w-0 items-center gap-3 text-sm">
        <ShoppingBag size={18} strokeWidth={1.5} className="shrink-0 text-ink-muted" aria-hidden />
        {purchases.length > 0
          ? t('underWay', { count: purchases.length })
          : t('count', { count: cart.length })}
      </p>
      <Link href="/buy" prefetch={false} className={buttonClass()}>
        {t('go')}
      </Link>
    </aside>
  )
}
