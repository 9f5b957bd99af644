'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useNameTerms } from '@/lib/hooks/names'
import { alarms, changedTerms, type NameTerms } from '@/lib/names/changed-terms'

/** Says when the rules of all names changed while the page is open: nothing else tells (E-21). */
export function NameRulesBanner() {
  const t = useTranslations('name.changed')
  const { data: terms } = useNameTerms()
  const [seen, setSeen] = useState<NameTerms>()
  if (terms && !seen) setSeen(terms)
  const changes = seen && terms ? changedTerms(seen, terms) : []
  if (changes.length === 0) return null
  return (
    <Notice
      tone={changes.some((change) => alarms.includes(change)) ? 'danger' : 'caution'}
      live
      title={t('title')}
      action={
        <Button size="small" onClick={() => setSeen(terms)}>
          {t('understood')}
        </Button>
      }
    >
      <ul>
        {changes.map((change) => (
          <li key={change}>{t(change)}</li>
        ))}
      </ul>
    </Notice>
  )
}
