'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { type ReactNode, useState } from 'react'
import { Amount } from '@/components/figures/amount'
import { AmountOr } from '@/components/market/figures/amount-or'
import { ListSection } from '@/components/market/figures/list-section'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import type { MarketFloor } from '@/lib/api/portal/market-schemas'
import { useFloors } from '@/lib/hooks/market'
import { useMarketStats } from '@/lib/hooks/market-past'
import type { NameCategory } from '@/lib/names/categories'
import type { Sesh } from '@/lib/units/sesh'

type Row = MarketFloor & { category: NameCategory }

/** Categories that are shown before somebody asks for all. */
const FIRST_ROWS = 8

const columns =
  'md:grid md:grid-cols-[minmax(0,1fr)_8.5rem_6rem_8.5rem_9.5rem] md:items-center md:gap-x-4 px-4 sm:px-5'

/** What the cheapest name of each category costs; those with most for sale first. */
export function FloorTable() {
  const t = useTranslations('market.home.floors')
  const [isWhole, setWhole] = useState(false)
  const floors = useFloors()
  const stats = useMarketStats().data
  const rows = (floors.data?.items ?? [])
    .filter((row): row is Row => row.category !== null && (row.listed > 0 || row.bestOffer !== null))
    .toSorted((a, b) => b.listed - a.listed)
  const soldOf = (of: NameCategory) => stats?.categories.find(({ category }) => category === of)?.week.volume
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS)
  return (
    <div className="flex flex-col gap-3">
      <ListSection
        title={t('title')}
        query={floors}
        empty={t('empty')}
        rows={FIRST_ROWS}
        isEmpty={rows.length === 0}
      >
        <li aria-hidden className={classNames(columns, 'py-2 text-xs text-ink-muted max-md:hidden')}>
          <span>{t('category')}</span>
          {(['floor', 'listed', 'offer', 'week'] as const).map((column) => (
            <span key={column} className="text-end">
              {t(column)}
            </span>
          ))}
        </li>
        {shown.map((row) => (
          <FloorRow key={row.category} row={row} sold={soldOf(row.category)} />
        ))}
      </ListSection>
      {rows.length > shown.length && (
        <Button className="self-start" onClick={() => setWhole(true)}>
          {t('more', { count: rows.length })}
        </Button>
      )}
    </div>
  )
}

function FloorRow({ row, sold }: { row: Row; sold: Sesh | undefined }) {
  const t = useTranslations('market')
  return (
    <li className={classNames(columns, 'relative flex flex-col gap-2 py-3 hover:bg-surface-2')}>
      <Link
        href={`/market/browse?category=${row.category}`}
        prefetch={false}
        className="text-sm font-medium after:absolute after:inset-0"
      >
        {t(`category.${row.category}`)}
      </Link>
      <div className="grid grid-cols-3 gap-x-4 md:contents">
        <Cell name={t('home.floors.floor')}>
          <AmountOr value={row.floor} none={t('browse.noPrice')} />
        </Cell>
        <Cell name={t('home.floors.listed')}>
          <span className="figure">{row.listed}</span>
        </Cell>
        <Cell name={t('home.floors.offer')}>
          <AmountOr value={row.bestOffer} none={t('browse.noOffer')} />
        </Cell>
        <Cell name={t('home.floors.week')} isWideOnly>
          <Amount value={sold} decimals={0} />
        </Cell>
      </div>
    </li>
  )
}

type CellProps = { name: string; isWideOnly?: boolean; children: ReactNode }

/** A value with its name, which wide screens have in the head of the table. */
const Cell = ({ name, isWideOnly = false, children }: CellProps) => (
  <span className={classNames('flex flex-col gap-0.5 text-sm md:items-end', isWideOnly && 'max-md:hidden')}>
    <span className="text-xs text-ink-muted md:sr-only">{name}</span>
    {children}
  </span>
)
