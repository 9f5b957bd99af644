'use client'

import { useTranslations } from 'next-intl'
import { useWatched } from '@/components/portfolio/use-watched'
import type { FoundName } from '@/lib/names/found-address'
import { lookAlikes, protectedLabels } from '@/lib/names/look-alike'
import { useTimeWords } from './use-words'

/** By which name an address was found, and what speaks against trusting it. */
export function FoundNote({ name }: { name: FoundName }) {
  const t = useTranslations('common.found')
  const { entries } = useWatched()
  const { moment } = useTimeWords()
  if (name.kind === 'ens') return t('ens', { name: name.label })
  const others = lookAlikes(name.label, [...protectedLabels, ...entries.map(({ label }) => label)])
  const { term } = name
  return (
    <>
      {t('sns', { name: name.label })}
      {'expiresAt' in term && term.state !== 'active' && (
        <span className="mt-1 block text-caution">{t(term.state, { moment: moment(term.expiresAt) })}</span>
      )}
      {others.length > 0 && (
        <span className="mt-1 block text-caution">
          {t('lookAlike', { name: name.label, others: others.join(', ') })}
        </span>
      )}
    </>
  )
}
