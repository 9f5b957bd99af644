'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/button'
import { CART_LIMIT, cartStore } from './cart-store'
import { useCart } from './use-purchases'

/** Puts free names into the cart; when they are there, leads on to the purchase. */
export function AddToCart({ labels }: { labels: readonly string[] }) {
  const t = useTranslations('names.cart')
  const cart = useCart()
  const missing = labels.filter((label) => cart.every((item) => item.label !== label))
  const room = CART_LIMIT - cart.length
  if (missing.length === 0)
    return (
      <Link href="/buy" prefetch={false} className={`${buttonClass('primary')} self-start`}>
        {t('go')}
      </Link>
    )
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        variant="primary"
        disabled={room === 0}
        onClick={() => {
          cartStore.add(missing)
        }}
      >
        {t('add', { count: Math.min(missing.length, room || missing.length) })}
      </Button>
      {missing.length > room && <p className="text-sm text-ink-muted">{t('limit', { limit: CART_LIMIT })}</p>}
    </div>
  )
}
