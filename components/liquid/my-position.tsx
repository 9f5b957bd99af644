'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import type { LiquidPosition, LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { RequestRow } from './request-row'
import { useSharesText } from './use-shares-text'

type Props = { provider: LiquidProvider; state: LiquidState; position: LiquidPosition }

/** What the wallet holds in the vault, and what of it waits or is ready. */
export function MyPosition({ provider, state, position }: Props) {
  const t = useTranslations('liquid.mine')
  const sharesText = useSharesText(state.decimals)
  if (position.shares === 0n && position.requests.length === 0) return null
  const facts = [
    { name: t('worth'), value: <Amount value={position.worth} decimals={4} /> },
    {
      name: t('shares'),
      value: (
        <span className="figure">
          {sharesText(position.shares)} {state.symbol}
        </span>
      ),
    },
  ]
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
      <FactList facts={facts} />
      {position.requests.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 font-medium">{t('requests')}</h3>
          <ol className="divide-y divide-line">
            {position.requests.map((request) => (
              <RequestRow key={request.id} {...{ provider, state, request }} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
