'use client'

import { useTranslations } from 'next-intl'
import { FactList } from '@/components/figures/fact-list'
import { Age } from '@/components/figures/age'
import { NotTold } from '@/components/staking/node-network-facts'
import type { OperatorRecord } from '@/lib/staking/operator-record'

/** How long the operator is there and what became of its nodes; dashes while the index does not answer. */
export function OperatorFigures({ record }: { record: OperatorRecord | undefined }) {
  const t = useTranslations('operator.figures')
  const count = (value: number | undefined) =>
    value === undefined ? <NotTold /> : <span className="figure">{value}</span>
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
      <FactList
        facts={[
          {
            name: t('since'),
            value: !record ? <NotTold /> : record.firstSeenAt ? <Age of={record.firstSeenAt} /> : t('never'),
          },
          { name: t('active'), value: count(record?.active) },
          { name: t('exiting'), value: count(record?.exiting) },
          { name: t('removed'), value: count(record?.removed) },
          { name: t('liquidated'), value: count(record?.liquidated) },
          { name: t('open'), value: count(record?.openContracts) },
        ]}
      />
    </section>
  )
}
