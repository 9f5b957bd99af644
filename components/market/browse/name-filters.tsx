'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { FilterPanel } from '@/components/ui/filter-panel'
import { SearchField } from '@/components/ui/search-field'
import { Select } from '@/components/ui/select'
import { nameCategories } from '@/lib/names/categories'
import { ONE_SESH } from '@/lib/units/sesh'
import {
  type NameFields,
  shownCharacters,
  shownLengths,
  shownPrices,
  shownRecords,
  shownSorts,
  shownStates,
  usualSort,
} from './name-fields'

type Props = { fields: NameFields; change: (part: Partial<NameFields>) => void }

/** Search, filters and order of the names; what is chosen stands in the page's address. */
export function NameFilters({ fields, change }: Props) {
  const t = useTranslations('market.browse')
  return (
    <div role="search" className="flex flex-col gap-2">
      <div className="flex flex-col gap-2 sm:flex-row">
        <SearchField label={t('search')} value={fields.q} onChange={(q) => change({ q })} className="grow" />
        <Select
          label={t('sort.label')}
          value={fields.sort}
          isChosen={false}
          onChange={(sort) => change({ sort })}
        >
          {shownSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </Select>
      </div>
      <FilterPanel label={t('filters')}>
        <Select
          label={t('state.label')}
          value={fields.state}
          isChosen={fields.state !== 'listed'}
          onChange={(state) => change({ state, sort: usualSort(state) })}
        >
          {shownStates.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </Select>
        <CategorySelect fields={fields} change={change} />
        <MoreSelects fields={fields} change={change} />
      </FilterPanel>
    </div>
  )
}

function CategorySelect({ fields, change }: Props) {
  const t = useTranslations('market')
  return (
    <Select
      label={t('browse.category')}
      value={fields.category}
      onChange={(category) => change({ category })}
    >
      <option value="">{t('browse.anyCategory')}</option>
      {nameCategories.map((category) => (
        <option key={category} value={category}>
          {t(`category.${category}`)}
        </option>
      ))}
    </Select>
  )
}

function MoreSelects({ fields, change }: Props) {
  const t = useTranslations('market.browse')
  const amount = useAmountText()
  return (
    <>
      <Select label={t('maxPrice')} value={fields.price} onChange={(price) => change({ price })}>
        <option value="">{t('anyPrice')}</option>
        {shownPrices.map((price) => (
          <option key={price} value={price}>
            {t('upTo', { price: amount(BigInt(price) * ONE_SESH) })}
          </option>
        ))}
      </Select>
      <Select label={t('length.label')} value={fields.length} onChange={(length) => change({ length })}>
        <option value="">{t('length.any')}</option>
        {shownLengths.map((length) => (
          <option key={length} value={length}>
            {t(`length.${length}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('characters.label')}
        value={fields.characters}
        onChange={(characters) => change({ characters })}
      >
        <option value="">{t('characters.any')}</option>
        {shownCharacters.map((characters) => (
          <option key={characters} value={characters}>
            {t(`characters.${characters}`)}
          </option>
        ))}
      </Select>
      <Select label={t('record.label')} value={fields.record} onChange={(record) => change({ record })}>
        <option value="">{t('record.any')}</option>
        {shownRecords.map((record) => (
          <option key={record} value={record}>
            {t(`record.${record}`)}
          </option>
        ))}
      </Select>
    </>
  )
}
