'use client'

import { useTranslations } from 'next-intl'
import { JudgedAddressField } from '@/components/figures/judged-address-field'
import type { RegistrationFormState } from './use-registration-form'

/** Where the rewards go, when not to the staking wallet. */
export function RewardsAddress({ form: { answers, change, read } }: { form: RegistrationFormState }) {
  const t = useTranslations('run.form')
  return (
    <JudgedAddressField
      label={t('rewards')}
      name="rewards"
      value={answers.to}
      onChange={(to) => change({ to })}
      hint={t('rewardsHint')}
      error={read.beneficiary.error}
    />
  )
}
