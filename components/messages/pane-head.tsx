'use client'

import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { hrefOf } from './use-place'

/** Top of the right pane: the way back on a phone, what this is, and what can be done. */
export function PaneHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  const t = useTranslations('messages.list')
  return (
    <div className="flex min-h-16 shrink-0 items-center gap-2 border-b border-line px-3 sm:px-4">
      <a
        href={hrefOf({ kind: 'list' })}
        aria-label={t('back')}
        className="-ms-1 grid size-11 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink md:hidden"
      >
        <ArrowLeft size={18} strokeWidth={1.5} className="rtl:-scale-x-100" aria-hidden />
      </a>
      <h2 className="min-w-0 flex-1 truncate font-semibold">{title}</h2>
      {children}
    </div>
  )
}
