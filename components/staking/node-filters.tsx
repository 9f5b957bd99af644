'use client'

import { useTranslations } from 'next-intl'
import { SearchField } from '@/components/ui/search-field'
import { Select } from '@/components/ui/select'
import { nodeOrders, nodeShows, type useNodeFilter } from './use-node-filter'

type Props = Pick<
  ReturnType<typeof useNodeFilter>,
  'search' | 'show' | 'sort' | 'version' | 'versions' | 'change'
>

/** Search, filters and order of the node list; what is chosen stands in the page's address. */
export function NodeFilters({ search, show, sort, version, versions, change }: Props) {
  const t = useTranslations('nodes')
  return (
    <div role="search" className="flex flex-col gap-2 sm:flex-row sm:flex-wrap sm:items-center">
      <SearchField
        label={t('search')}
        value={search}
        onChange={(q) => change({ q })}
        className="grow sm:max-w-md"
      />
      <Select
        label={t('show.label')}
        value={show}
        isChosen={show !== 'listed'}
        onChange={(next) => change({ show: next })}
      >
        {nodeShows.map((name) => (
          <option key={name} value={name}>
            {t(`show.${name}`)}
          </option>
        ))}
      </Select>
      <Select label={t('version.label')} value={version} onChange={(next) => change({ version: next })}>
        <option value="">{t('version.any')}</option>
        {versions.map(({ version: name, nodes }) => (
          <option key={name} value={name}>
            {t('version.one', { version: name, count: nodes })}
          </option>
        ))}
      </Select>
      <Select
        label={t('sort.label')}
        value={sort}
        isChosen={false}
        onChange={(next) => change({ sort: next })}
      >
        {nodeOrders.map((name) => (
          <option key={name} value={name}>
            {t(`sort.${name}`)}
          </option>
        ))}
      </Select>
    </div>
  )
}
