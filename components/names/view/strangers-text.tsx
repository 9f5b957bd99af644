'use client'

import { useTranslations } from 'next-intl'
import { shownText } from '@/lib/names/shown-text'

/** A text that anybody may have written: plain, never a link, what hides in it made visible. */
export function StrangersText({ text }: { text: string }) {
  const t = useTranslations('name.records')
  const shown = shownText(text)
  return (
    <span className="block rounded-control bg-surface-2 p-3 text-sm">
      <bdi className="figure break-all whitespace-pre-wrap">{shown.text}</bdi>
      {shown.left > 0 && <span className="text-ink-muted"> {t('more', { count: shown.left })}</span>}
    </span>
  )
}
