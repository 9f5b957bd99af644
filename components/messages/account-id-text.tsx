'use client'

import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'

/** A whole Account ID, to compare and to copy. */
export function AccountIdText({ id, label }: { id: string; label: string }) {
  const t = useTranslations('common')
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-sm font-medium">{label}</h3>
      <p className="flex items-start gap-1 text-sm">
        <span dir="ltr" className="figure break-all">
          {id}
        </span>
        <CopyButton text={id} label={t('copy', { what: label })} doneLabel={t('copied')} />
      </p>
    </div>
  )
}
