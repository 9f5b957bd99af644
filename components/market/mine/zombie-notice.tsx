'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useOrders } from '@/lib/hooks/market'
import { OldListings } from './old-listings'

const PAGE_SIZE = 100

type Props = {
  wallet: Address
  /** Of one name alone. */
  tokenId?: bigint
}

/** Old listings of a wallet that came alive again because their names came back: anybody can buy at the old price. */
export default function ZombieNotice({ wallet, tokenId }: Props) {
  const t = useTranslations('selling.zombie')
  const query = { side: 'ask', maker: wallet, token: tokenId, reactivated: true, limit: PAGE_SIZE } as const
  const zombies = useOrders(query).data?.items ?? []
  if (zombies.length === 0) return null
  const count = { count: zombies.length }
  return (
    <OldListings listings={zombies} title={t('title', count)} action={t('cancel', count)}>
      {t('text')}
    </OldListings>
  )
}
