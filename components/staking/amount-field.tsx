'use client'

import { useTranslations } from 'next-intl'
import { FieldError } from '@/components/figures/field-error'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { formatSeshExact } from '@/lib/units/format-sesh'
import type { Sesh } from '@/lib/units/sesh'
import type { ContributionForm } from './use-contribution'

/** The amount, what the node takes, and buttons that fill in what is usual. */
export function AmountField({ form }: { form: ContributionForm }) {
  const t = useTranslations('stake.form')
  const amountText = useAmountText()
  const { limits, before, balances, shownError } = form
  const exact = { maximumDecimals: 9 }
  const fill = (amount: Sesh) => form.change(formatSeshExact(amount))
  const range =
    before > 0n
      ? t('rangeTopUp', { maximum: amountText(limits.maximum) })
      : t('range', {
          minimum: amountText(limits.minimum, exact),
          maximum: amountText(limits.maximum, exact),
        })
  return (
    <div className="flex flex-col gap-2">
      <Field
        label={t('amount')}
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        value={form.text}
        onChange={(event) => form.change(event.target.value)}
        onBlur={form.judge}
        unit={t('unit')}
        hint={range}
        error={shownError && <FieldError error={shownError} />}
        className="figure text-lg"
      />
      <div className="flex flex-wrap gap-1.5">
        {balances && (
          <Button size="small" onClick={() => fill(limits.fromBalance)} disabled={limits.fromBalance === 0n}>
            {t('useBalance')}
          </Button>
        )}
        {before === 0n && (
          <Button size="small" onClick={() => fill(limits.minimum)}>
            {t('nodeMinimum')}
          </Button>
        )}
        <Button size="small" onClick={() => fill(limits.maximum)}>
          {t('nodeMaximum')}
        </Button>
      </div>
      {balances && (
        <p className="text-xs text-ink-muted">{t('balance', { balance: amountText(balances.sesh) })}</p>
      )}
    </div>
  )
}
