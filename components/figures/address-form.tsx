'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import type { FoundAddress } from '@/lib/names/found-address'
import { LookUpField } from './address-field'
import { useFoundAddress } from './use-found-address'
import { useTaking } from './use-taking'

type AddressFormProps = {
  label: string
  name: string
  action: string
  hint?: string
  variant?: 'primary' | 'secondary'
  /** Empties the field once its address was taken. */
  clears?: boolean
  /** Takes the address. What it throws is told under the field, and so is a sentence that it returns. */
  onFound: (found: FoundAddress) => string | undefined | Promise<string | undefined>
  className?: string
}

/** One field for an address or a name, and one button. A name that something speaks against has to be sent twice. */
export function AddressForm({ label, name, action, hint, onFound, ...more }: AddressFormProps) {
  const { variant = 'secondary', clears = false, className } = more
  const [text, setText] = useState('')
  const lookUp = useFoundAddress(text, setText)
  const { isBusy, problem, submit, forget } = useTaking(async () => {
    const found = await lookUp.confirm()
    if (found === null) return undefined
    const sentence = await onFound(found)
    if (sentence === undefined && clears) setText('')
    return sentence
  })
  return (
    <form
      noValidate
      className={classNames('flex flex-col gap-2', className)}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <LookUpField
        label={label}
        hint={hint}
        name={name}
        value={text}
        lookUp={lookUp}
        onChange={(next) => {
          setText(next)
          forget()
        }}
        error={problem.error}
        sentence={problem.sentence}
      />
      <Button type="submit" variant={variant} busy={isBusy} className="self-start">
        {action}
      </Button>
    </form>
  )
}
