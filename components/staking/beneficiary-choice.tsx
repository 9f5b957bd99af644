'use client'

import { useTranslations } from 'next-intl'
import { FieldError } from '@/components/figures/field-error'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import type { BeneficiaryField } from './use-beneficiary'

/** Rewards go to the staking wallet unless another address is named. */
export function BeneficiaryChoice({ field }: { field: BeneficiaryField }) {
  const t = useTranslations('stake.form')
  return (
    <div className="flex flex-col gap-1">
      <Checkbox checked={field.isOn} onChange={field.turn}>
        {t('beneficiaryToggle')}
      </Checkbox>
      {field.isOn && (
        <Field
          label={t('beneficiary')}
          name="beneficiary"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          placeholder={t('beneficiaryPlaceholder')}
          value={field.text}
          onChange={(event) => field.change(event.target.value)}
          onBlur={field.judge}
          hint={t('beneficiaryHint')}
          error={field.shownError && <FieldError error={field.shownError} />}
          className="figure text-sm"
        />
      )}
    </div>
  )
}
