'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'

type Props = {
  label: string
  hint?: string
  /** What it is until somebody writes. */
  name: string
  onSave: (name: string) => Promise<void>
}

/** A name that is changed in place: one's own, or the one for somebody else. */
export function NameForm({ label, hint, name, onSave }: Props) {
  const t = useTranslations('messages.nameForm')
  const [typed, setTyped] = useState(name)
  const save = useMutation({ mutationFn: onSave })
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(typed)
      }}
    >
      <Field
        label={label}
        {...(hint && { hint })}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        actions={
          <Button type="submit" size="small" busy={save.isPending}>
            {t('save')}
          </Button>
        }
      />
      {save.isSuccess && (
        <p role="status" className="text-sm text-positive">
          {t('saved')}
        </p>
      )}
      {save.error && <ErrorNotice error={save.error} />}
    </form>
  )
}
