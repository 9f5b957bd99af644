'use client'

import { TrendingDown, TrendingUp } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Line } from '@/components/market/figures/line'
import { ListSection } from '@/components/market/figures/list-section'
import { Chip } from '@/components/ui/chip'
import { useMarketStats } from '@/lib/hooks/market-past'
import { changeInBasisPoints } from '@/lib/market/price-change'

const ROWS = 6

/** Names whose last price differs most from the one before. */
export function Movers() {
  const t = useTranslations('market.home.movers')
  const market = useTranslations('market')
  const amount = useAmountText()
  const format = useFormatter()
  const query = useMarketStats()
  const movers = query.data?.movers.slice(0, ROWS) ?? []
  return (
    <ListSection
      title={t('title')}
      query={query}
      empty={t('empty')}
      failed={market('pastDown')}
      rows={ROWS}
      isEmpty={movers.length === 0}
    >
      {movers.map((mover) => {
        const change = changeInBasisPoints(mover.previousPrice, mover.price)
        return (
          <Line
            key={mover.tokenId}
            name={mover}
            note={
              change !== null && (
                <Chip
                  icon={change < 0n ? TrendingDown : TrendingUp}
                  tone={change < 0n ? 'caution' : 'positive'}
                >
                  <span className="figure">
                    {format.number(Number(change) / 10_000, {
                      style: 'percent',
                      maximumFractionDigits: 0,
                      signDisplay: 'exceptZero',
                    })}
                  </span>
                </Chip>
              )
            }
            value={<Amount value={mover.price} />}
            below={t('from', { price: amount(mover.previousPrice) })}
          />
        )
      })}
    </ListSection>
  )
}
