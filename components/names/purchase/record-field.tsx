'use client'

import { FieldError } from '@/components/figures/field-error'
import { Field } from '@/components/ui/field'
import type { RecordAnswer } from './use-record-answer'

type Props = { label: string; hint: string; name: string; answer: RecordAnswer }

/** Where the names shall point to. */
export const RecordField = ({ answer: { text, change, error }, ...field }: Props) => (
  <Field
    {...field}
    value={text}
    onChange={(event) => change(event.target.value)}
    autoComplete="off"
    spellCheck={false}
    dir="ltr"
    className="figure text-sm"
    error={error !== undefined && <FieldError error={error} />}
  />
)
