'use client'

import { useTranslations } from 'next-intl'
import { SearchField } from '@/components/ui/search-field'
import { Select } from '@/components/ui/select'
import { stakeOrders, stakeShows, type useStakeFilter } from './use-stake-filter'

type Props = Omit<ReturnType<typeof useStakeFilter>, 'shown'>

/** Which of the own nodes, and in which order. */
export function StakeFilters({ search, show, sort, change }: Props) {
  const t = useTranslations('nodes')
  const chosenShow = (value: string) => stakeShows.find((name) => name === value) ?? 'listed'
  const chosenOrder = (value: string) => stakeOrders.find((name) => name === value) ?? 'oldest'
  return (
    <div role="search" className="flex flex-col gap-2 sm:flex-row sm:flex-wrap sm:items-center">
      <SearchField
        label={t('search')}
        value={search}
        onChange={(next) => change({ search: next })}
        className="grow sm:max-w-md"
      />
      <Select
        label={t('show.label')}
        value={show}
        isChosen={show !== 'listed'}
        onChange={(next) => change({ show: chosenShow(next) })}
      >
        {stakeShows.map((name) => (
          <option key={name} value={name}>
            {t(`show.${name}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('sort.label')}
        value={sort}
        isChosen={false}
        onChange={(next) => change({ sort: chosenOrder(next) })}
      >
        {stakeOrders.map((name) => (
          <option key={name} value={name}>
            {t(`sort.${name}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}
