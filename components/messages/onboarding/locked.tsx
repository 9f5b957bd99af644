'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { useMessenger } from '@/lib/hooks/messenger'
import { ForgetAccount } from '../settings/forget-account'
import { UnlockWith } from '../unlock-with'
import { FormCard } from './form-card'

/** An account is kept here and waits for its password. */
export function Locked() {
  const t = useTranslations('messages.locked')
  const api = useMessenger()
  const [password, setPassword] = useState('')
  const unlock = useMutation({
    mutationFn: async (ask: () => Promise<string>) => api.unlock({ password: await ask() }),
  })
  return (
    <FormCard title={t('title')} text={t('text')} onSubmit={() => unlock.mutate(async () => password)}>
      {unlock.error && <ErrorNotice error={unlock.error} />}
      <UnlockWith
        password={password}
        onChange={setPassword}
        onSecret={unlock.mutate}
        submit={t('submit')}
        busy={unlock.isPending}
      />
      <p className="text-sm text-ink-muted">{t('forgot')}</p>
      <ForgetAccount />
    </FormCard>
  )
}
