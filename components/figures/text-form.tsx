'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Field } from '@/components/ui/field'
import { FieldError } from './field-error'
import { useTaking } from './use-taking'

type TextFormProps = {
  label: string
  name: string
  action: string
  hint?: string
  busy?: boolean
  /** Takes the text as it was typed. What it throws is told under the field, and so is a sentence that it returns. */
  onText: (text: string) => string | undefined | Promise<string | undefined>
  className?: string
}

/** One field for a text that counts as it is (an id, a name), and one button. */
export function TextForm({ label, name, action, hint, busy = false, onText, className }: TextFormProps) {
  const [text, setText] = useState('')
  const { isBusy, problem, submit, forget } = useTaking(() => onText(text))
  return (
    <form
      noValidate
      className={classNames('flex flex-col gap-2', className)}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        label={label}
        hint={hint}
        name={name}
        value={text}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        className="figure text-sm"
        onChange={(event) => {
          setText(event.target.value)
          forget()
        }}
        error={problem.sentence ?? (problem.error !== undefined && <FieldError error={problem.error} />)}
      />
      <Button type="submit" busy={busy || isBusy} className="self-start">
        {action}
      </Button>
    </form>
  )
}
