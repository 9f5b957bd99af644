'use client'

import { useTranslations } from 'next-intl'
import { AddressField } from '@/components/figures/address-field'
import { Checkbox } from '@/components/ui/checkbox'
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
        <AddressField
          label={t('beneficiary')}
          name="beneficiary"
          placeholder={t('beneficiaryPlaceholder')}
          value={field.text}
          onChange={field.change}
          onBlur={field.judge}
          hint={t('beneficiaryHint')}
          error={field.shownError}
        />
      )}
    </div>
  )
}
