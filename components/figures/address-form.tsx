'use client'

import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { AddressField } from './address-field'

type AddressFormProps = {
  label: string
  name: string
  action: string
  hint?: string
  busy?: boolean
  variant?: 'primary' | 'secondary'
  /** Empties the field once its text was taken. */
  clears?: boolean
  /** False where only the text itself counts, and no name's owner. */
  findsOwner?: boolean
  /** Takes the text. What it throws is told under the field, and so is a sentence that it returns. */
  onText: (text: string) => string | undefined | Promise<string | undefined>
  className?: string
}

/** One field for an address (or what leads to one), and one button. */
export function AddressForm({ label, name, action, hint, onText, ...more }: AddressFormProps) {
  const { busy = false, variant = 'secondary', clears = false, findsOwner = true, className } = more
  const [text, setText] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<{ error: unknown } | { sentence: string }>()
  const take = async () => {
    setIsBusy(true)
    try {
      const sentence = await onText(text)
      if (sentence !== undefined) setProblem({ sentence })
      else if (clears) setText('')
    } catch (error) {
      setProblem({ error })
    }
    setIsBusy(false)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void take()
  }
  return (
    <form onSubmit={submit} noValidate className={classNames('flex flex-col gap-2', className)}>
      <AddressField
        label={label}
        hint={hint}
        name={name}
        value={text}
        findsOwner={findsOwner}
        onChange={(next) => {
          setText(next)
          setProblem(undefined)
        }}
        error={problem && 'error' in problem ? problem.error : undefined}
        sentence={problem && 'sentence' in problem ? problem.sentence : undefined}
      />
      <Button type="submit" variant={variant} busy={busy || isBusy} className="self-start">
        {action}
      </Button>
    </form>
  )
}
