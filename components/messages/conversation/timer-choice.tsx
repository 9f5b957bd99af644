'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/select'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Disappearing } from '@/lib/messaging/model/message'
import { useDuration } from '../use-duration'

/** Spans that the other clients of the network offer, in seconds. */
const afterReading = [300, 3_600, 43_200, 86_400, 604_800, 1_209_600]
const afterSending = [43_200, 86_400, 604_800, 1_209_600]

const valueOf = (timer: Disappearing | undefined) => (timer ? `${timer.mode}:${timer.seconds}` : 'off')

function timerOf(value: string): Disappearing | undefined {
  const [mode, seconds] = value.split(':')
  return mode === 'after-read' || mode === 'after-send' ? { mode, seconds: Number(seconds) } : undefined
}

type Props = { view: ConversationView; onChange: (timer: Disappearing | undefined) => void }

/** For how long one's own messages stay on both sides. */
export function TimerChoice({ view: { kind, timer }, onChange }: Props) {
  const t = useTranslations('messages.about')
  const duration = useDuration()
  const known = new Set([
    ...(kind === 'self' ? [] : afterReading.map((seconds) => `after-read:${seconds}`)),
    ...afterSending.map((seconds) => `after-send:${seconds}`),
    ...(timer ? [valueOf(timer)] : []),
  ])
  const wordsOf = (value: string) => {
    const choice = timerOf(value)
    const span = { duration: duration(choice?.seconds ?? 0) }
    return choice?.mode === 'after-read' ? t('timerRead', span) : t('timerSend', span)
  }
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">{t('timer')}</span>
      <Select
        label={t('timer')}
        value={valueOf(timer)}
        isChosen={timer !== undefined}
        onChange={(value) => onChange(timerOf(value))}
      >
        <option value="off">{t('timerOff')}</option>
        {[...known].map((value) => (
          <option key={value} value={value}>
            {wordsOf(value)}
          </option>
        ))}
      </Select>
    </div>
  )
}
