'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useOrders } from '@/lib/hooks/market'
import { OldListings } from './old-listings'

/** Listings that a wallet once signed for a name it does not hold: if the name comes back, they may come alive again. */
export default function SleepingNotice({ wallet, tokenId }: { wallet: Address; tokenId: bigint }) {
  const t = useTranslations('selling.sleeping')
  const query = { side: 'ask', maker: wallet, token: tokenId, status: 'inactive' } as const
  const sleeping = useOrders(query).data?.items ?? []
  if (sleeping.length === 0) return null
  const count = { count: sleeping.length }
  return (
    <OldListings listings={sleeping} title={t('title', count)} action={t('cancel', count)}>
      {t('text')}
    </OldListings>
  )
}
