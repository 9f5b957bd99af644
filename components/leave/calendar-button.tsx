'use client'

import { CalendarPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { saveFile } from '@/components/ui/save-file'
import { calendarFile } from '@/lib/staking/calendar'
import type { LeaveMoment } from '@/lib/staking/leave-timeline'
import type { UnixSeconds } from '@/lib/units/time'

type Props = { nodeId: bigint; moments: readonly LeaveMoment[]; now: UnixSeconds }

/** The moments that are still to come as a calendar file, each with a reminder the day before. */
export function CalendarButton({ nodeId, moments, now }: Props) {
  const t = useTranslations('leave')
  const id = nodeId.toString()
  const ahead = moments.flatMap(({ kind, at }) => (at !== null && at > now ? [{ kind, at }] : []))
  if (ahead.length === 0) return null
  const download = () => {
    const file = calendarFile(
      ahead.map(({ kind, at }) => ({
        id: `${kind}-${id}@${window.location.hostname}`,
        at,
        title: t('calendar.title', { id, what: t(`timeline.${kind}`) }),
        text: t('calendar.text'),
        url: `${window.location.origin}/nodes/${id}`,
      })),
      now,
    )
    saveFile({ name: `node-${id}.ics`, text: file, type: 'text/calendar' })
  }
  return (
    <Button variant="quiet" size="small" onClick={download}>
      <CalendarPlus size={16} strokeWidth={1.5} aria-hidden />
      {t('calendar.action')}
    </Button>
  )
}
