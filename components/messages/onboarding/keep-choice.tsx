'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'

/** Null: the account is kept in memory only. */
export type KeptPassword = string | null

type Props = { password: KeptPassword; onChange: (password: KeptPassword) => void }

/** Whether this browser keeps the account, and the password that seals it. */
export function KeepChoice({ password, onChange }: Props) {
  const t = useTranslations('messages.create')
  return (
    <div className="flex flex-col gap-2">
      <Checkbox checked={password !== null} onChange={(isKept) => onChange(isKept ? '' : null)}>
        {t('keep')}
      </Checkbox>
      {password === null ? (
        <p className="text-sm text-caution">{t('temporary')}</p>
      ) : (
        <Field
          label={t('password')}
          hint={t('passwordHint')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  )
}
