'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Amount } from '@/components/figures/amount'
import type { LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { VaultYieldFigure } from './vault-yield-figure'

type Props = { provider: LiquidProvider; state: LiquidState }

/** A vault in four figures, all of one block. */
export function VaultFigures({ provider, state }: Props) {
  const t = useTranslations('liquid.figures')
  return (
    <div className="flex flex-col gap-2">
      <dl className="card grid overflow-clip sm:grid-cols-2 lg:grid-cols-4">
        <Figure name={t('price', { symbol: state.symbol })}>
          <Amount value={state.price} decimals={6} className="text-xl font-medium" />
        </Figure>
        <Figure name={t('total')}>
          <Amount value={state.totalAssets} decimals={2} className="text-xl font-medium" />
        </Figure>
        <Figure name={t('yield')}>
          <VaultYieldFigure provider={provider} state={state} />
        </Figure>
        <Figure name={state.waiting > 0n ? t('waiting') : t('buffer')}>
          <Amount
            value={state.waiting > 0n ? state.waiting : state.buffer}
            decimals={2}
            className="text-xl font-medium"
          />
        </Figure>
      </dl>
      <p className="text-xs text-ink-muted">{t('source', { block: state.block })}</p>
    </div>
  )
}

/** One figure; the hairlines between them come from their shadows, whatever the columns. */
const Figure = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex flex-col gap-1 p-5 shadow-[0_0_0_0.5px_var(--color-line)]">
    <dt className="text-sm text-ink-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
)
