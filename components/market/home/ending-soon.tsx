'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { useTimeWords } from '@/components/figures/use-words'
import { Line } from '@/components/market/figures/line'
import { ListSection } from '@/components/market/figures/list-section'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useMarketNames } from '@/lib/hooks/market'
import { unixSeconds } from '@/lib/units/time'

const ROWS = 6

/** Names whose listing ends first. */
export function EndingSoon() {
  const t = useTranslations('market.home.ending')
  const common = useTranslations('common')
  const { duration } = useTimeWords()
  const now = useChainNow()
  const query = useMarketNames({ state: 'listed', sort: 'ending', limit: ROWS })
  const names = query.data?.pages[0]?.items ?? []
  return (
    <ListSection title={t('title')} query={query} empty={t('empty')} rows={ROWS} isEmpty={names.length === 0}>
      {names.map((name) => {
        const end = name.listing?.endTime
        return (
          <Line
            key={name.tokenId}
            name={name}
            value={<Amount value={name.listing?.price} />}
            below={
              end !== undefined &&
              now !== undefined &&
              end > now &&
              common('in', { duration: duration(unixSeconds(end - now)) })
            }
          />
        )
      })}
    </ListSection>
  )
}
