'use client'

import { Search } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatFeePercent, basisPoints } from '@/lib/units/basis-points'
import { type FilterText, type ShownSort, shownSorts } from './use-open-node-filter'

const FEES = [0, 500, 1_000, 2_000] as const
const AMOUNTS = [1_000, 2_500, 5_000, 10_000] as const

type Props = { text: FilterText; sort: ShownSort; change: (part: Partial<FilterText>) => void }

const control =
  'min-h-11 w-full rounded-control border border-line bg-surface-1 px-3 text-sm text-ink hover:border-line-strong'

/** Search, filters and order of the open nodes. */
export function OpenNodeFilters({ text, sort, change }: Props) {
  const t = useTranslations('stake')
  const locale = useLocale()
  const number = new Intl.NumberFormat(locale)
  const sesh = (amount: number) => `${number.format(amount)} SESH`
  return (
    <div role="search" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_1fr]">
      <label className="relative sm:col-span-2 lg:col-span-1">
        <span className="sr-only">{t('search')}</span>
        <Search size={16} strokeWidth={1.5} className="absolute start-3 top-3.5 text-ink-muted" aria-hidden />
        <input
          type="search"
          value={text.q}
          onChange={(event) => change({ q: event.target.value })}
          placeholder={t('search')}
          className={`${control} ps-9 placeholder:text-ink-muted`}
        />
      </label>
      <Choice label={t('filter.fee')} value={text.fee} onChange={(fee) => change({ fee })}>
        <option value="">{t('filter.anyFee')}</option>
        {FEES.map((fee) => (
          <option
            key={fee}
            value={fee}
          >{`${t('filter.fee')} ${formatFeePercent(basisPoints(fee), locale)}`}</option>
        ))}
      </Choice>
      <Choice label={t('filter.open')} value={text.open} onChange={(open) => change({ open })}>
        <option value="">{`${t('filter.open')}: ${t('filter.anyAmount')}`}</option>
        {AMOUNTS.map((amount) => (
          <option key={amount} value={amount}>{`${t('filter.open')} ${sesh(amount)}`}</option>
        ))}
      </Choice>
      <Choice label={t('filter.minimum')} value={text.min} onChange={(min) => change({ min })}>
        <option value="">{`${t('filter.minimum')}: ${t('filter.anyAmount')}`}</option>
        {AMOUNTS.map((amount) => (
          <option key={amount} value={amount}>{`${t('filter.minimum')} ${sesh(amount)}`}</option>
        ))}
      </Choice>
      <Choice label={t('sort.label')} value={sort} onChange={(value) => change({ sort: value })}>
        {shownSorts.map((name) => (
          <option key={name} value={name}>{`${t('sort.label')}: ${t(`sort.${name}`)}`}</option>
        ))}
      </Choice>
      <div className="flex flex-wrap gap-x-6 gap-y-1 sm:col-span-2 lg:col-span-5">
        <Check checked={text.join !== ''} onChange={(on) => change({ join: on ? '1' : '' })}>
          {t('filter.joinable')}
        </Check>
        <Check checked={text.record !== ''} onChange={(on) => change({ record: on ? '1' : '' })}>
          {t('filter.record')}
        </Check>
      </div>
    </div>
  )
}

type ChoiceProps = { label: string; value: string; onChange: (value: string) => void; children: ReactNode }

const Choice = ({ label, value, onChange, children }: ChoiceProps) => (
  <select
    aria-label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    className={control}
  >
    {children}
  </select>
)

type CheckProps = { checked: boolean; onChange: (on: boolean) => void; children: ReactNode }

const Check = ({ checked, onChange, children }: CheckProps) => (
  <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm text-ink-muted sm:min-h-9">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
      className="size-4 accent-accent"
    />
    {children}
  </label>
)
