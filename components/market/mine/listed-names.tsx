'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { Line } from '@/components/market/figures/line'
import { ListSection } from '@/components/market/figures/list-section'
import { useMarketNames } from '@/lib/hooks/market'

const MOST_SHOWN = 20

/** Names of somebody that can be bought now, the cheapest first. */
export default function ListedNames({ owner }: { owner: Address }) {
  const t = useTranslations('selling.listed')
  const query = useMarketNames({ owner, state: 'listed', sort: 'price', limit: MOST_SHOWN })
  const names = query.data?.pages[0]?.items ?? []
  return (
    <ListSection title={t('title')} query={query} empty={t('empty')} rows={2} isEmpty={names.length === 0}>
      {names.map((name) => (
        <Line key={String(name.tokenId)} name={name} value={<Amount value={name.listing?.price} />} />
      ))}
    </ListSection>
  )
}
