'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import type { Proceeds } from '@/lib/market/net-proceeds'

type Props = {
  start: Proceeds | undefined
  /** At the lowest price of an auction. */
  end: Proceeds | undefined
  isFalling: boolean
}

/** What arrives in the seller's wallet, large, and what is taken before. */
export function ProceedsFigure({ start, end, isFalling }: Props) {
  const t = useTranslations('selling.proceeds')
  return (
    <div aria-live="polite" className="flex flex-col gap-1 border-y border-line py-4">
      <span className="text-sm text-ink-muted">{t(isFalling ? 'between' : 'title')}</span>
      <span className="flex flex-wrap items-baseline gap-x-3 text-3xl font-semibold">
        <Amount value={start?.net} />
        {isFalling && (
          <>
            <span className="text-base font-normal text-ink-muted">{t('downTo')}</span>
            <Amount value={end?.net} />
          </>
        )}
      </span>
      {start && (
        <span className="flex flex-wrap gap-x-4 text-xs text-ink-muted">
          <span>
            {t('marketFee')} <Amount value={isFalling && end ? end.marketFee : start.marketFee} />
          </span>
          <span>
            {t('registryFee')} <Amount value={start.registryFee} />
          </span>
        </span>
      )}
    </div>
  )
}
