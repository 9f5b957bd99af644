'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { FilterPanel } from '@/components/ui/filter-panel'
import { SearchField } from '@/components/ui/search-field'
import { Select } from '@/components/ui/select'
import { basisPoints, formatFeePercent } from '@/lib/units/basis-points'
import { ONE_SESH } from '@/lib/units/sesh'
import { type FilterText, records } from './use-open-node-filter'

const FEES = ['0', '200', '500', '1000', '2000']
const AMOUNTS = ['1000', '1500', '2500', '5000', '10000']

type Props = {
  text: FilterText
  /** How many filters are set, the search not counted. */
  count: number
  change: (part: Partial<FilterText>) => void
  clear: () => void
}

/** A value from the address that is not among the usual ones is offered too. */
const withChosen = (usual: readonly string[], chosen: string) =>
  chosen === '' || usual.includes(chosen) ? usual : [...usual, chosen]

/** Search and filters of the open nodes. */
export function OpenNodeFilters({ text, count, change, clear }: Props) {
  const t = useTranslations('stake.filter')
  const locale = useLocale()
  const amount = useAmountText()
  const whole = (sesh: string) => amount(BigInt(sesh) * ONE_SESH)
  return (
    <div role="search" className="flex flex-col gap-2 sm:gap-3">
      <SearchField
        label={t('search')}
        value={text.q}
        onChange={(q) => change({ q })}
        className="sm:max-w-md"
      />
      <FilterPanel label={t('title', { count })}>
        <Select label={t('fee')} value={text.fee} onChange={(fee) => change({ fee })}>
          <option value="">{t('anyFee')}</option>
          {withChosen(FEES, text.fee).map((fee) => (
            <option key={fee} value={fee}>
              {t('feeUpTo', { fee: formatFeePercent(basisPoints(Number(fee)), locale) })}
            </option>
          ))}
        </Select>
        <Select label={t('open')} value={text.open} onChange={(open) => change({ open })}>
          <option value="">{t('anyOpen')}</option>
          {withChosen(AMOUNTS, text.open).map((open) => (
            <option key={open} value={open}>
              {t('openFrom', { amount: whole(open) })}
            </option>
          ))}
        </Select>
        <Select label={t('minimum')} value={text.min} onChange={(min) => change({ min })}>
          <option value="">{t('anyMinimum')}</option>
          {withChosen(AMOUNTS, text.min).map((min) => (
            <option key={min} value={min}>
              {t('minimumUpTo', { amount: whole(min) })}
            </option>
          ))}
        </Select>
        <Select label={t('record')} value={text.record} onChange={(record) => change({ record })}>
          <option value="">{t('anyRecord')}</option>
          {records.map((record) => (
            <option key={record} value={record}>
              {t(`records.${record}`)}
            </option>
          ))}
        </Select>
        <Checkbox checked={text.join !== ''} onChange={(on) => change({ join: on ? '1' : '' })}>
          {t('joinable')}
        </Checkbox>
        {count > 0 && (
          <Button variant="quiet" size="small" onClick={clear}>
            {t('clear')}
          </Button>
        )}
      </FilterPanel>
    </div>
  )
}
