'use client'

import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'

/** A line, or several, to type on the server. */
export function CommandLine({ text }: { text: string }) {
  const t = useTranslations('common')
  return (
    <div className="flex items-center justify-between gap-2 rounded-control border border-line bg-surface-0 ps-3">
      <code dir="ltr" className="figure min-w-0 py-2 text-xs break-all whitespace-pre-wrap">
        {text}
      </code>
      <CopyButton text={text} label={t('copy', { what: text })} doneLabel={t('copied')} />
    </div>
  )
}
