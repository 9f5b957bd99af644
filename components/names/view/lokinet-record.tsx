'use client'

import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { isLokinetAddress } from '@/lib/names/lokinet-address'
import { StrangersText } from './strangers-text'

/** The Lokinet address that a name points to; any other text only as what it is. */
export function LokinetRecord({ text }: { text: string }) {
  const t = useTranslations('name.records')
  const common = useTranslations('common')
  if (text === '') return <p className="text-sm text-ink-muted">{t('unset')}</p>
  if (!isLokinetAddress(text))
    return (
      <>
        <p className="text-sm text-ink-muted">{t('notLokinet')}</p>
        <StrangersText text={text} />
      </>
    )
  return (
    <p className="flex items-start gap-1 text-sm">
      <span dir="ltr" className="figure break-all">
        {text}
      </span>
      <CopyButton text={text} label={common('copy', { what: t('lokinet') })} doneLabel={common('copied')} />
    </p>
  )
}
