'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useMessenger } from '@/lib/hooks/messenger'
import { FormCard } from './form-card'
import { KeepChoice } from './keep-choice'
import { type Keeping, lockOf } from './keeping'

type Props = {
  onBegin: () => void
  onFailed: () => void
  onCreated: (words: string) => void
  onBack: () => void
}

/** A name and a password are all that a new account asks for. */
export function CreateAccount({ onBegin, onFailed, onCreated, onBack }: Props) {
  const t = useTranslations('messages.create')
  const api = useMessenger()
  const [name, setName] = useState('')
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'password', password: '' })
  const create = useMutation({
    mutationFn: async () => api.create({ name, lock: await lockOf(keeping, name) }),
    onMutate: onBegin,
    onError: onFailed,
    onSuccess: ({ words }) => onCreated(words),
  })
  return (
    <FormCard title={t('title')} onSubmit={() => create.mutate()} onBack={onBack}>
      <Field
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        autoComplete="nickname"
        onChange={({ target }) => setName(target.value)}
      />
      <KeepChoice keeping={keeping} onChange={setKeeping} />
      {create.error && <ErrorNotice error={create.error} />}
      <Button type="submit" variant="primary" busy={create.isPending}>
        {t('submit')}
      </Button>
    </FormCard>
  )
}
