'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Chart } from '@/components/charts/chart'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { SaleLine } from '@/components/market/figures/sale-line'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useSales, useSalesOfName } from '@/lib/hooks/market-past'
import { letterCategoriesOf, type NameCategory } from '@/lib/names/categories'
import type { KnownName } from '@/lib/names/known-name'
import { formatSesh } from '@/lib/units/format-sesh'
import { NameActivity } from './name-activity'

const SIMILAR_ROWS = 5

type Props = { known: KnownName; label: string }

/** What a name was sold for, and what names like it were. */
export default function NameSales({ known, label }: Props) {
  const t = useTranslations('market')
  const common = useTranslations('common')
  const locale = useLocale()
  const now = useChainNow()
  const query = useSalesOfName(known.state.tokenId)
  if (!query.data || now === undefined)
    return query.error ? (
      <p className="card p-5 text-sm text-ink-muted">{t('pastDown')}</p>
    ) : (
      <SkeletonBlocks rows={1} height="12rem" label={common('loading')} />
    )
  const points = query.data.items
    .filter(({ isWash }) => !isWash)
    .map(({ timestamp, price }) => ({ at: timestamp, value: price }))
    .toReversed()
  const format = (value: bigint) => `${formatSesh(value, { locale })} ${common('unit.sesh')}`
  return (
    <>
      {points.length > 0 ? (
        <Chart title={t('name.sales.title')} points={points} kind="level" until={now} format={format}>
          <Figures figures={query.data.figures} />
        </Chart>
      ) : (
        <section className="card flex flex-col gap-2 p-5 sm:p-6">
          <h2 className="text-lg font-semibold">{t('name.sales.title')}</h2>
          <p className="text-sm text-ink-muted">{t('name.sales.empty')}</p>
        </section>
      )}
      <SimilarSales
        label={label}
        category={letterCategoriesOf(label)[0] ?? query.data.figures.last?.categories[0]}
      />
      <NameActivity tokenId={known.state.tokenId} />
    </>
  )
}

function Figures({
  figures,
}: {
  figures: NonNullable<ReturnType<typeof useSalesOfName>['data']>['figures']
}) {
  const t = useTranslations('market.name.sales')
  return (
    <FactList
      facts={[
        { name: t('last'), value: <Amount value={figures.last?.price} /> },
        { name: t('highest'), value: <Amount value={figures.highest} /> },
        { name: t('lowest'), value: <Amount value={figures.lowest} /> },
      ]}
    />
  )
}

/** Sales of the same category, or of names as long where it has none. */
function SimilarSales({ label, category }: { label: string; category: NameCategory | undefined }) {
  const t = useTranslations('market')
  const alike = category ? { category } : { length: label.length }
  const { data } = useSales({ ...alike, wash: 'hidden', limit: SIMILAR_ROWS + 1 })
  if (!data) return null
  const others = data.items.filter((sale) => sale.label !== label).slice(0, SIMILAR_ROWS)
  return (
    <section className="card flex flex-col p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('name.similar.title')}</h2>
      <p className="mb-2 text-sm text-ink-muted">
        {others.length === 0
          ? t('name.similar.empty')
          : category
            ? t('name.similar.byCategory', { category: t(`category.${category}`) })
            : t('name.similar.byLength', { length: label.length })}
      </p>
      <ul className="-mx-4 divide-y divide-line sm:-mx-5">
        {others.map((sale) => (
          <SaleLine key={sale.id} sale={sale} />
        ))}
      </ul>
    </section>
  )
}
