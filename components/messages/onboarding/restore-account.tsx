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

/** An account that exists already, from its words. */
export function RestoreAccount({ onBack }: { onBack: () => void }) {
  const t = useTranslations('messages.restore')
  const api = useMessenger()
  const [words, setWords] = useState('')
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'password', password: '' })
  const restore = useMutation({
    mutationFn: async () => api.restore({ words, lock: await lockOf(keeping, t('passkeyName')) }),
  })
  return (
    <FormCard title={t('title')} text={t('text')} onSubmit={() => restore.mutate()} onBack={onBack}>
      <Field
        label={t('words')}
        hint={t('wordsHint')}
        value={words}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        onChange={({ target }) => setWords(target.value)}
      />
      <KeepChoice keeping={keeping} onChange={setKeeping} />
      {restore.error && <ErrorNotice error={restore.error} />}
      <Button type="submit" variant="primary" busy={restore.isPending}>
        {t('submit')}
      </Button>
    </FormCard>
  )
}
