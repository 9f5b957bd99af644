'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useMessenger } from '@/lib/hooks/messenger'
import { ForgetAccount } from '../settings/forget-account'
import { FormCard } from './form-card'

/** An account is kept here and waits for its password. */
export function Locked() {
  const t = useTranslations('messages.locked')
  const api = useMessenger()
  const [password, setPassword] = useState('')
  const unlock = useMutation({ mutationFn: () => api.unlock({ password }) })
  return (
    <FormCard title={t('title')} text={t('text')} onSubmit={() => unlock.mutate()}>
      <Field
        label={t('password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      {unlock.error && <ErrorNotice error={unlock.error} />}
      <Button type="submit" variant="primary" busy={unlock.isPending}>
        {t('submit')}
      </Button>
      <p className="text-sm text-ink-muted">{t('forgot')}</p>
      <ForgetAccount />
    </FormCard>
  )
}
