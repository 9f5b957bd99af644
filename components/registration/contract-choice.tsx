'use client'

import { useTranslations } from 'next-intl'
import { shortId } from '@/components/figures/short-id'
import { Select } from '@/components/ui/select'
import type { RegistrationFormState } from './use-registration-form'

/** A new contract, or an own one of an earlier node again; nothing for operators who have none. */
export function ContractChoice({ form }: { form: RegistrationFormState }) {
  const t = useTranslations('run.form')
  const { answers, change, ownContracts, reused } = form
  if (ownContracts.length === 0 || !(answers.guided || reused)) return null
  return (
    <div className="flex flex-col gap-1.5">
      <Select label={t('contract')} value={reused ?? ''} onChange={(contract) => change({ contract })}>
        <option value="">{t('newContract')}</option>
        {ownContracts.map(({ address }) => (
          <option key={address} value={address}>
            {t('ownContract', { address: shortId(address) })}
          </option>
        ))}
      </Select>
      <p className="text-xs text-ink-muted">{t('contractHint')}</p>
    </div>
  )
}
