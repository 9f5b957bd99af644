'use client'

import type { ComponentProps } from 'react'
import { AddressField } from './address-field'
import { useJudgement } from './use-judgement'

/** An address or a name, judged once typing rests or the field is left; an empty field is not scolded. */
export function JudgedAddressField({
  value,
  error,
  ...field
}: Omit<ComponentProps<typeof AddressField>, 'onBlur'>) {
  const { isJudged, judge } = useJudgement(value)
  return (
    <AddressField
      {...field}
      value={value}
      onBlur={judge}
      error={value !== '' && isJudged ? error : undefined}
    />
  )
}
