'use client'

import { ShoppingBag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { useListingCart } from '@/components/market/cart/use-listing-cart'
import { useWallet } from '@/lib/hooks/wallet'
import { NameRulesBanner } from '../view/name-rules-banner'
import { useCart, usePurchases } from './use-purchases'

const ListingCart = lazyPart(() => import('@/components/market/cart/listing-cart'))
const CartForm = lazyPart(() => import('./cart-form'))
const PurchaseCard = lazyPart(() => import('./purchase-card'))
const ImportPurchase = lazyPart(() => import('./import-purchase'))

/** Purchases under way first, then the cart. */
export function BuyPage() {
  const t = useTranslations('names.buy')
  const { address } = useWallet()
  const cart = useCart()
  const purchases = usePurchases()
  const listings = useListingCart()
  if (!address)
    return (
      <ConnectFirst
        icon={ShoppingBag}
        title={t('connect.title')}
        text={t('connect.text')}
        action={t('connect.action')}
      />
    )
  return (
    <div className="flex flex-col gap-6">
      <NameRulesBanner />
      {purchases.map((purchase) => (
        <PurchaseCard key={purchase.commitment} purchase={purchase} wallet={address} />
      ))}
      {listings.length > 0 && <ListingCart />}
      {cart.length > 0 && <CartForm items={cart} wallet={address} />}
      {cart.length === 0 && purchases.length === 0 && listings.length === 0 && (
        <EmptyState
          icon={ShoppingBag}
          title={t('empty.title')}
          action={
            <Link href="/names" prefetch={false} className={buttonClass('primary')}>
              {t('empty.action')}
            </Link>
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
      <ImportPurchase />
    </div>
  )
}
