'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { AddressForm } from '@/components/figures/address-form'
import { useAmountText } from '@/components/figures/use-amount-text'
import { readAmount } from '@/components/staking/read-amount'
import { Field } from '@/components/ui/field'
import { FieldError } from '@/components/figures/field-error'
import { useStartFlow } from '@/lib/hooks/flows'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { sesh, type Sesh } from '@/lib/units/sesh'

/** Hands a position on, or a part of it: the seat stays, and so does what it has earned until then. */
export function TransferForm({ pool, shares }: { pool: MicroPoolState; shares: Sesh }) {
  const t = useTranslations('pools.transfer')
  const locale = useLocale()
  const amountText = useAmountText()
  const start = useStartFlow()
  const [text, setText] = useState(() => formatSeshExact(shares))
  const limits = { minimum: sesh(1n), maximum: shares, fromBalance: shares }
  const { amount, error } = readAmount({ text, locale, limits, balance: shares })
  return (
    <details className="border-t border-line pt-2 text-sm">
      <summary className="min-h-11 py-2.5 font-medium">{t('title')}</summary>
      <div className="flex flex-col gap-4 pb-1">
        <p className="text-ink-muted">{t('text')}</p>
        <Field
          label={t('amount')}
          name="transfer-amount"
          unit="SESH"
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          className="figure"
          value={text}
          hint={t('most', { amount: amountText(shares, { maximumDecimals: 9 }) })}
          error={error && <FieldError error={error} />}
          onChange={(event) => setText(event.target.value)}
        />
        <AddressForm
          label={t('to')}
          name="transfer-to"
          action={t('submit')}
          onFound={({ address: to }) => {
            if (error || amount === undefined) return t('amountFirst')
            start({ kind: 'pool-transfer', pool: pool.pool, to, amount })
            return undefined
          }}
        />
      </div>
    </details>
  )
}
