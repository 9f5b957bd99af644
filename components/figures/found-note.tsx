'use client'

import { useTranslations } from 'next-intl'
import type { FoundName } from '@/lib/names/found-address'
import { useFoundWarnings } from './use-found-warnings'

/** By which name an address was found, and what speaks against trusting it. */
export function FoundNote({ name }: { name: FoundName }) {
  const t = useTranslations('common.found')
  const warningsOf = useFoundWarnings()
  return (
    <>
      {t(name.kind, { name: name.label })}
      {warningsOf(name).map((warning) => (
        <span key={warning} className="mt-1 block text-caution">
          {warning}
        </span>
      ))}
    </>
  )
}
