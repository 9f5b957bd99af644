'use client'

import type { ReactNode } from 'react'
import { FieldError } from '@/components/figures/field-error'
import { useJudgement } from '@/components/figures/use-judgement'
import { Field } from '@/components/ui/field'

type JudgedFieldProps = {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  error: unknown
  hint?: ReactNode
  unit?: string
  actions?: ReactNode
  inputMode?: 'decimal' | 'text'
}

/** A field whose value is judged once typing rests or the field is left; an empty one is not scolded. */
export function JudgedField({ value, onChange, error, inputMode = 'text', ...field }: JudgedFieldProps) {
  const { isJudged, judge } = useJudgement(value)
  const isShown = error !== undefined && value !== '' && isJudged
  return (
    <Field
      {...field}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={judge}
      inputMode={inputMode}
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      className="figure"
      error={isShown && <FieldError error={error} />}
    />
  )
}
