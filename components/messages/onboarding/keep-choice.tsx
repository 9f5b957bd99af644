'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { mayHavePasskey } from '@/lib/messaging/passkey'
import type { Keeping } from './keeping'

type Props = { keeping: Keeping; onChange: (keeping: Keeping) => void }

const emptyPassword: Keeping = { kind: 'password', password: '' }

/** Whether this browser keeps the account, and what opens it again. */
export function KeepChoice({ keeping, onChange }: Props) {
  const t = useTranslations('messages.create')
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        checked={keeping.kind !== 'memory'}
        onChange={(isKept) => onChange(isKept ? emptyPassword : { kind: 'memory' })}
      >
        {t('keep')}
      </Checkbox>
      {keeping.kind === 'memory' && <p className="text-sm text-caution">{t('temporary')}</p>}
      {keeping.kind !== 'memory' && mayHavePasskey() && (
        <Checkbox
          checked={keeping.kind === 'passkey'}
          onChange={(isPasskey) => onChange(isPasskey ? { kind: 'passkey' } : emptyPassword)}
        >
          {t('passkey')}
        </Checkbox>
      )}
      {keeping.kind === 'passkey' && <p className="text-sm text-ink-muted">{t('passkeyHint')}</p>}
      {keeping.kind === 'password' && (
        <Field
          label={t('password')}
          hint={t('passwordHint')}
          type="password"
          autoComplete="new-password"
          value={keeping.password}
          onChange={({ target }) => onChange({ kind: 'password', password: target.value })}
        />
      )}
    </div>
  )
}
