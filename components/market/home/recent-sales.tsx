'use client'

import { useTranslations } from 'next-intl'
import { ListSection } from '@/components/market/figures/list-section'
import { SaleLine } from '@/components/market/figures/sale-line'
import { useSales } from '@/lib/hooks/market-past'

const ROWS = 6

/** What was sold last. */
export function RecentSales() {
  const t = useTranslations('market.home.recent')
  const market = useTranslations('market')
  const query = useSales({ limit: ROWS })
  const sales = query.data?.items ?? []
  return (
    <ListSection
      title={t('title')}
      query={query}
      empty={t('empty')}
      failed={market('pastDown')}
      rows={ROWS}
      isEmpty={sales.length === 0}
    >
      {sales.map((sale) => (
        <SaleLine key={sale.id} sale={sale} />
      ))}
    </ListSection>
  )
}
