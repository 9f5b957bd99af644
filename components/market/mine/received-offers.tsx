'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ListSection } from '@/components/market/figures/list-section'
import { useMarketProfile } from '@/lib/hooks/market'
import { useHeldNames } from '@/lib/hooks/names'
import { sameAddress } from '@/lib/units/same-address'
import { ReceivedOffer } from './received-offer'

const PAGE_SIZE = 100

/** Offers that can be accepted now with the names of a wallet, and what would arrive of each. */
export function ReceivedOffers({ wallet }: { wallet: Address }) {
  const t = useTranslations('selling.received')
  const offers = useMarketProfile(wallet, 'offers-received', { status: 'active', limit: PAGE_SIZE })
  const names = useHeldNames(wallet)
  const others = offers.data?.items.filter(({ maker }) => !sameAddress(maker, wallet)) ?? []
  const query = {
    data: offers.data && names.data,
    error: offers.error ?? names.error,
    refetch: () => Promise.all([offers.refetch(), names.refetch()]),
  }
  return (
    <ListSection title={t('title')} query={query} empty={t('empty')} rows={3} isEmpty={others.length === 0}>
      {others.map((offer) => (
        <ReceivedOffer key={offer.hash} offer={offer} names={names.data ?? []} />
      ))}
    </ListSection>
  )
}
