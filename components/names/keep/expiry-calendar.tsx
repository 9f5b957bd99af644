'use client'

import { CalendarPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { namePath, tokenText } from '@/components/names/figures/name-mark'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { Button } from '@/components/ui/button'
import { saveFile } from '@/components/ui/save-file'
import type { HeldName } from '@/lib/names/held-name'
import { calendarFile } from '@/lib/staking/calendar'

/** The ends of all names as a calendar file, each with a reminder the day before. */
export function ExpiryCalendar({ names }: { names: readonly HeldName[] }) {
  const t = useTranslations('name.calendar')
  const { now, termOf } = useNameTerm()
  if (now === undefined) return null
  const ahead = names.flatMap(({ state, label }) => {
    const term = termOf({ state })
    const at = term && 'expiresAt' in term && term.expiresAt > now ? term.expiresAt : null
    return at === null ? [] : [{ at, label, tokenId: state.tokenId }]
  })
  if (ahead.length === 0) return null
  const download = () => {
    const { hostname, origin } = window.location
    const file = calendarFile(
      ahead.map(({ at, label, tokenId }) => ({
        id: `name-${tokenText(tokenId)}@${hostname}`,
        at,
        title: t('title', { name: label ?? tokenText(tokenId).slice(-8) }),
        text: t('text'),
        url: `${origin}${namePath({ tokenId, label })}`,
      })),
      now,
    )
    saveFile({ name: 'names.ics', text: file, type: 'text/calendar' })
  }
  return (
    <Button variant="quiet" size="small" onClick={download}>
      <CalendarPlus size={16} strokeWidth={1.5} aria-hidden />
      {t('action')}
    </Button>
  )
}
