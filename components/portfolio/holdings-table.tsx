'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { type Holding, sumOf, usePortfolio } from '@/lib/hooks/portfolio'
import { sameAddress } from '@/lib/units/same-address'
import { HoldingRow } from './holding-row'
import { figures, holdingColumns } from './holding-columns'

type Props = {
  wallets: readonly Address[]
  watched: readonly Address[]
  /** The connected wallet. */
  you: Address | undefined
  onForget: (address: Address) => void
}

/** Several wallets as one portfolio: a row for each, and all of them together. */
export default function HoldingsTable({ wallets, watched, you, onForget }: Props) {
  const t = useTranslations('portfolio')
  const holdings = usePortfolio(wallets)
  return (
    <section aria-label={t('table.title')} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('table.title')}</h2>
      <div className="card overflow-clip">
        <div aria-hidden className="border-b border-line px-5 py-2.5 text-xs text-ink-muted max-lg:hidden">
          <div className={holdingColumns}>
            <span>{t('table.wallet')}</span>
            {figures.map((name) => (
              <span key={name} className="text-end">
                {t(`table.${name}`)}
              </span>
            ))}
          </div>
        </div>
        <ul>
          {holdings.map((holding) => (
            <HoldingRow
              key={holding.address}
              holding={holding}
              isYou={sameAddress(holding.address, you)}
              onForget={
                watched.some((address) => sameAddress(address, holding.address))
                  ? () => onForget(holding.address)
                  : undefined
              }
            />
          ))}
        </ul>
        {holdings.length > 1 && <Together holdings={holdings} />}
      </div>
    </section>
  )
}

function Together({ holdings }: { holdings: readonly Holding[] }) {
  const t = useTranslations('portfolio.table')
  return (
    <div className="border-t border-line-strong bg-surface-2 px-5 py-4">
      <div className={holdingColumns}>
        <span className="font-medium">{t('together')}</span>
        <dl className="grid grid-cols-2 gap-4 lg:contents">
          {figures.map((name) => (
            <div key={name} className="flex flex-col gap-0.5 text-sm lg:text-end">
              <dt className="text-xs text-ink-muted lg:sr-only">{t(name)}</dt>
              <dd data-testid={`together-${name}`}>
                <Amount value={sumOf(holdings, name)} unit={false} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
