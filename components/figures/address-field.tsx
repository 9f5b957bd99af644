'use client'

import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Field } from '@/components/ui/field'
import { InputError } from '@/lib/errors/input-error'
import { mightBeName } from '@/lib/names/might-be-name'
import { FieldError } from './field-error'
import { FoundNote } from './found-note'
import { type FoundAddressField, useFoundAddress } from './use-found-address'

type AddressFieldProps = Omit<ComponentProps<typeof Field>, 'onChange' | 'onBlur' | 'value' | 'error'> & {
  value: string
  onChange: (text: string) => void
  onBlur?: () => void
  /** What is wrong with the value, to be put in words; or the words. */
  error?: unknown
  sentence?: ReactNode
}

/** A field for an address, or for a name: the address of its owner takes its place when the field is left. */
export function AddressField(props: AddressFieldProps) {
  return <LookUpField {...props} lookUp={useFoundAddress(props.value, props.onChange)} />
}

/** The same, where the form around it looks up, too. */
export function LookUpField({
  value,
  onChange,
  onBlur,
  error,
  sentence,
  lookUp,
  ...field
}: AddressFieldProps & { lookUp: FoundAddressField }) {
  const { look, leave } = lookUp
  const problem = look?.error ?? (isUnfinished(value, error) ? undefined : error)
  return (
    <Field
      {...field}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => {
        onBlur?.()
        leave()
      }}
      readOnly={look?.isBusy}
      aria-busy={look?.isBusy}
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      className={classNames('figure text-sm', look?.isBusy && 'animate-pulse')}
      hint={look?.found?.name ? <FoundNote name={look.found.name} /> : field.hint}
      error={sentence ?? (problem !== undefined && <FieldError error={problem} />)}
    />
  )
}

/** A name is no address yet; it becomes one when the field is left. */
const isUnfinished = (value: string, error: unknown) =>
  error instanceof InputError && error.code === 'bad-address' && mightBeName(value)
