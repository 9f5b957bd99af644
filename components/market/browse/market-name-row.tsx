'use client'

import { TrendingDown, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Amount } from '@/components/figures/amount'
import { useTimeWords } from '@/components/figures/use-words'
import { AmountOr } from '@/components/market/figures/amount-or'
import { NameMark } from '@/components/names/figures/name-mark'
import { Chip } from '@/components/ui/chip'
import { classNames } from '@/components/ui/class-names'
import type { MarketName } from '@/lib/api/portal/market-schemas'
import { useChainNow } from '@/lib/hooks/chain-now'
import { unixSeconds } from '@/lib/units/time'

export const nameColumns =
  'md:grid md:grid-cols-[minmax(0,1fr)_10rem_8.5rem_8.5rem_9rem] md:items-center md:gap-x-4'

/** One traded name: a row on wide screens, a card on others. */
export function MarketNameRow({ name }: { name: MarketName }) {
  const t = useTranslations('market')
  const column = useTranslations('market.browse.column')
  const isAlike = name.flags.some((flag) => flag.endsWith('look-alike'))
  return (
    <li className="relative border-b border-line px-4 py-3.5 last:border-b-0 hover:bg-surface-2 sm:px-5 md:flex md:min-h-16 md:flex-col md:justify-center md:py-2.5">
      <div className={classNames(nameColumns, 'flex flex-col gap-3')}>
        <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 [&_a]:after:absolute [&_a]:after:inset-0">
          <NameMark tokenId={name.tokenId} label={name.label} linked />
          {isAlike && (
            <Chip icon={TriangleAlert} tone="caution">
              {t(`flag.${name.flags.find((flag) => flag.endsWith('look-alike')) ?? 'traded-look-alike'}`)}
            </Chip>
          )}
        </span>
        <div className="grid grid-cols-2 gap-x-4 gap-y-2 md:contents">
          <Cell name={column('price')}>
            <Price name={name} />
          </Cell>
          <Cell name={column('offer')}>
            <AmountOr value={name.offer?.price ?? null} none={t('browse.noOffer')} />
          </Cell>
          <Cell name={column('last')}>
            <AmountOr value={name.lastSale?.price ?? null} none={t('browse.noSale')} />
          </Cell>
          <Cell name={column('ends')}>
            <Ends name={name} />
          </Cell>
        </div>
      </div>
    </li>
  )
}

function Price({ name: { listing } }: { name: MarketName }) {
  const t = useTranslations('market.browse')
  if (!listing) return <span className="text-ink-muted">{t('noPrice')}</span>
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 md:justify-end">
      {listing.kind === 'dutch' && (
        <span className="inline-flex items-center gap-1 text-xs text-ink-muted">
          <TrendingDown size={14} strokeWidth={1.5} aria-hidden />
          {t('falling')}
        </span>
      )}
      <Amount value={listing.price} className="font-medium" />
    </span>
  )
}

function Ends({ name: { listing } }: { name: MarketName }) {
  const common = useTranslations('common')
  const { duration } = useTimeWords()
  const now = useChainNow()
  if (!listing || now === undefined || now >= listing.endTime)
    return <span className="text-ink-muted">{common('unknown')}</span>
  return (
    <span className="figure">{common('in', { duration: duration(unixSeconds(listing.endTime - now)) })}</span>
  )
}

/** A value with its name, which wide screens have in the head of the list. */
const Cell = ({ name, children }: { name: string; children: ReactNode }) => (
  <span className="flex flex-col gap-0.5 text-sm md:items-end">
    <span className="text-xs text-ink-muted md:sr-only">{name}</span>
    {children}
  </span>
)
