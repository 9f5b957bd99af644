'use client'

import { useTranslations } from 'next-intl'
import { JudgedField } from './judged-field'
import type { RegistrationFormState } from './use-registration-form'

/** Where the rewards go, when not to the staking wallet. */
export function RewardsAddress({ form: { answers, change, read } }: { form: RegistrationFormState }) {
  const t = useTranslations('run.form')
  return (
    <JudgedField
      label={t('rewards')}
      name="rewards"
      value={answers.to}
      onChange={(to) => change({ to })}
      hint={t('rewardsHint')}
      error={read.beneficiary.error}
    />
  )
}
