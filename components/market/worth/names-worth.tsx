'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { NameMark } from '@/components/names/figures/name-mark'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { Why } from '@/components/ui/why'
import { useComparableSales } from '@/lib/hooks/market-past'
import { useChainNow } from '@/lib/hooks/chain-now'
import { type NameWorth, type Worth, worthOfNames } from '@/lib/market/worth-of-names'

type Props = { names: readonly { tokenId: bigint; label: string | null }[] }

/** What names might fetch together, as a range that says what it was taken from. */
export default function NamesWorth({ names }: Props) {
  const t = useTranslations('selling.worth')
  const common = useTranslations('common')
  const now = useChainNow()
  const { data: sales, error } = useComparableSales()
  if (names.length === 0) return null
  const worth = sales && now !== undefined ? worthOfNames(names, sales, now) : undefined
  return (
    <section aria-label={t('title')} className="card flex flex-col gap-3 p-5 sm:p-6">
      <span className="flex items-center gap-1">
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <Why label={t('whyLabel')} text={t('why')} />
      </span>
      {worth ? (
        <Range worth={worth} />
      ) : error ? (
        <p className="text-sm text-ink-muted">{t('down')}</p>
      ) : (
        <SkeletonBlocks rows={1} height="3rem" label={common('loading')} />
      )}
    </section>
  )
}

function Range({ worth: { low, high, sales, names } }: { worth: Worth }) {
  const t = useTranslations('selling.worth')
  const valued = names.filter(({ range }) => range !== null).length
  if (valued === 0) return <p className="text-sm text-ink-muted">{t('unknown')}</p>
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2 text-2xl font-semibold">
        <Amount value={low} decimals={2} unit={false} />
        <span className="text-base font-normal text-ink-muted">{t('to')}</span>
        <Amount value={high} decimals={2} />
      </p>
      <p className="text-sm text-ink-muted">
        {t('from', { sales, valued, count: names.length, left: names.length - valued })}
      </p>
      <details>
        <summary className="min-h-11 cursor-pointer content-center text-sm text-ink-muted hover:text-ink">
          {t('each')}
        </summary>
        <ul className="divide-y divide-line">
          {names.map((name) => (
            <Row key={String(name.tokenId)} name={name} />
          ))}
        </ul>
      </details>
    </>
  )
}

function Row({ name: { tokenId, label, range } }: { name: NameWorth }) {
  const t = useTranslations('selling.worth')
  return (
    <li className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5 text-sm">
      <NameMark tokenId={tokenId} label={label} linked />
      {range ? (
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          <Amount value={range.low} decimals={2} unit={false} />
          <span className="text-ink-muted">{t('to')}</span>
          <Amount value={range.high} decimals={2} />
          <span className="text-xs text-ink-muted">
            {t(`basis.${range.basis}`, { count: range.sales.length })}
          </span>
        </span>
      ) : (
        <span className="text-ink-muted">{t('noRange')}</span>
      )}
    </li>
  )
}
