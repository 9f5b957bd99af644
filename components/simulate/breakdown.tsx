'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { EtherAmount } from '@/components/wallet/ether-amount'
import { outcomeNames } from '@/lib/staking/simulate/inputs'
import type { KindResult } from '@/lib/staking/simulate/simulate'

const parts = ['gross', 'operatorFee', 'kept', 'missed', 'loss'] as const

/** From the gross reward to what is left, in each future; what nobody pays is not listed. */
export function Breakdown({ result }: { result: KindResult }) {
  const t = useTranslations('simulate')
  const { outcomes, gas } = result
  const listed = parts.filter(
    (part) => part === 'gross' || outcomeNames.some((name) => outcomes[name][part] > 0n),
  )
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('breakdown.title', { kind: t(`kind.${result.kind}`) })}</h2>
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-line text-xs text-ink-muted">
              <td />
              {outcomeNames.map((name) => (
                <th key={name} scope="col" className="py-2 ps-3 text-end font-normal">
                  {t(`outcome.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map((part) => (
              <Line
                key={part}
                name={t(`breakdown.${part}`)}
                values={outcomeNames.map((name) => outcomes[name][part])}
              />
            ))}
            {gas.sesh !== null && (
              <Line name={t('breakdown.gas')} values={outcomeNames.map(() => gas.sesh ?? 0n)} />
            )}
            <Line name={t('breakdown.net')} values={outcomeNames.map((name) => outcomes[name].net)} isSum />
          </tbody>
        </table>
      </div>
      <p className="text-sm text-ink-muted">
        {t('breakdown.fees')} <EtherAmount wei={gas.wei} />
        {gas.sesh === null && ` ${t('breakdown.notSubtracted')}`}
      </p>
      <details className="text-sm">
        <summary className="min-h-11 py-2.5 text-ink-muted hover:text-ink">{t('formula.title')}</summary>
        <p className="whitespace-pre-line">{t('formula.text')}</p>
      </details>
    </section>
  )
}

const Line = ({
  name,
  values,
  isSum = false,
}: {
  name: string
  values: readonly bigint[]
  isSum?: boolean
}) => (
  <tr className={isSum ? 'font-medium' : 'border-b border-line'}>
    <th scope="row" className="py-2 text-start font-normal">
      {name}
    </th>
    {values.map((value, index) => (
      <td key={index} className="py-2 ps-3 text-end">
        <Amount value={value} unit={false} />
      </td>
    ))}
  </tr>
)
