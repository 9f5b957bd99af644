'use client'

import { useTranslations } from 'next-intl'
import type { FoundName } from '@/lib/names/found-address'
import { lookAlikes } from '@/lib/names/look-alike'
import { useKnownLabels } from './use-known-labels'
import { useTimeWords } from './use-words'

/** What speaks against trusting the address that a name led to, in words. */
export function useFoundWarnings() {
  const t = useTranslations('common.found')
  const known = useKnownLabels()
  const { moment } = useTimeWords()
  return (name: FoundName | null): string[] => {
    if (name?.kind !== 'sns') return []
    const { label, term, changedHandsAt } = name
    const others = lookAlikes(label, known)
    return [
      ...('expiresAt' in term && term.state !== 'active'
        ? [t(term.state, { moment: moment(term.expiresAt) })]
        : []),
      ...(changedHandsAt !== null ? [t('changedHands', { moment: moment(changedHandsAt) })] : []),
      ...(others.length > 0 ? [t('lookAlike', { name: label, others: others.join(', ') })] : []),
    ]
  }
}
