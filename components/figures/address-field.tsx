'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Field } from '@/components/ui/field'
import { InputError } from '@/lib/errors/input-error'
import { useDeployment } from '@/lib/hooks/deployment'
import { findAddress } from '@/lib/hooks/find-address'
import type { FoundAddress } from '@/lib/names/found-address'
import { mightBeName } from '@/lib/names/might-be-name'
import { FieldError } from './field-error'
import { FoundNote } from './found-note'

type AddressFieldProps = Omit<ComponentProps<typeof Field>, 'onChange' | 'onBlur' | 'value' | 'error'> & {
  value: string
  onChange: (text: string) => void
  onBlur?: () => void
  /** What is wrong with the value, to be put in words; or the words. */
  error?: unknown
  sentence?: ReactNode
  /** False where only the text itself counts. */
  findsOwner?: boolean
}

/** Of which text it is, and what came of it. */
type Look = { text: string; found?: FoundAddress; error?: unknown; isBusy?: boolean }

/** A field for an address, or for a name: the address of its owner takes its place when the field is left. */
export function AddressField({ value, onChange, onBlur, error, sentence, ...more }: AddressFieldProps) {
  const { findsOwner = true, ...field } = more
  const deployment = useDeployment()
  const [last, setLast] = useState<Look>()
  const look = last?.text === value ? last : undefined
  const leave = async () => {
    onBlur?.()
    if (!findsOwner || look || !mightBeName(value)) return
    setLast({ text: value, isBusy: true })
    try {
      const found = await findAddress(deployment, value)
      setLast({ text: found.address, found })
      onChange(found.address)
    } catch (cause) {
      setLast({ text: value, error: cause })
    }
  }
  const problem = look?.error ?? (findsOwner && isUnfinished(value, error) ? undefined : error)
  return (
    <Field
      {...field}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => void leave()}
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
