'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { usePasskeyOfAccount } from '@/lib/hooks/messenger'
import { askPasskey } from '@/lib/messaging/passkey'

type Props = {
  password: string
  onChange: (password: string) => void
  /** Hands over the password, or the secret of the passkey. */
  onSecret: (ask: () => Promise<string>) => void
  submit: string
  busy: boolean
}

/** What opens the kept account: its password, or the passkey of this device. */
export function UnlockWith({ password, onChange, onSecret, submit, busy }: Props) {
  const t = useTranslations('messages.locked')
  const { data: passkey } = usePasskeyOfAccount()
  if (passkey)
    return (
      <Button variant="primary" busy={busy} onClick={() => onSecret(() => askPasskey(passkey))}>
        {submit}
      </Button>
    )
  return (
    <>
      <Field
        label={t('password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button type="submit" variant="primary" busy={busy}>
        {submit}
      </Button>
    </>
  )
}
