'use client'

import { ALargeSmall } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { DisplayChoices } from './display-choices'

/** Text size and direction, one click away on every page. */
export function DisplayMenu() {
  const t = useTranslations('common.display')
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="flex min-h-11 items-center gap-1.5 underline underline-offset-2 hover:text-ink sm:ms-auto"
      >
        <ALargeSmall size={16} strokeWidth={1.5} aria-hidden />
        {t('title')}
      </button>
      <div id={id} popover="auto" className="overlay popover">
        <DisplayChoices />
      </div>
    </>
  )
}
