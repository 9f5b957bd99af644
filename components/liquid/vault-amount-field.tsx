'use client'

import { useTranslations } from 'next-intl'
import { FieldError } from '@/components/figures/field-error'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { formatSeshExact } from '@/lib/units/format-sesh'
import type { Sesh } from '@/lib/units/sesh'
import type { VaultAmount } from './use-vault-amount'

type Props = {
  field: VaultAmount
  label: string
  hint?: string
  /** All that can be filled in; undefined while it is not known. */
  most: Sesh | undefined
}

/** An amount of SESH, with a button for all of it. */
export function VaultAmountField({ field, label, hint, most }: Props) {
  const t = useTranslations('liquid.field')
  const amountText = useAmountText()
  return (
    <Field
      label={label}
      name={field.name}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      value={field.text}
      onChange={(event) => field.change(event.target.value)}
      onBlur={field.judge}
      unit={t('unit')}
      hint={hint}
      error={field.shownError && <FieldError error={field.shownError} />}
      className="figure text-lg"
      actions={
        most !== undefined && (
          <Button size="small" onClick={() => field.change(formatSeshExact(most))} disabled={most === 0n}>
            {t('all', { amount: amountText(most, { maximumDecimals: 2 }) })}
          </Button>
        )
      }
    />
  )
}
