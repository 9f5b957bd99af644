'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessenger } from '@/lib/hooks/messenger'
import type { Settings } from '@/lib/messaging/model/state'

/** What others are told, and what one is told oneself. */
export function Choices({ settings }: { settings: Settings }) {
  const t = useTranslations('messages.settings')
  const api = useMessenger()
  const change = useMutation({ mutationFn: (part: Partial<Settings>) => api.changeSettings(part) })
  const notify = useMutation({
    mutationFn: async (notifies: boolean) => {
      const isAllowed = !notifies || (await Notification.requestPermission()) === 'granted'
      await api.changeSettings({ notifies: notifies && isAllowed })
      return isAllowed
    },
  })
  const error = change.error ?? notify.error
  return (
    <div className="flex flex-col">
      <Checkbox checked={settings.notifies} onChange={(on) => notify.mutate(on)}>
        {t('notify')}
      </Checkbox>
      {notify.data === false && (
        <p role="status" className="text-sm text-caution">
          {t('notifyRefused')}
        </p>
      )}
      <Checkbox
        checked={settings.sendsReadReceipts}
        onChange={(sendsReadReceipts) => change.mutate({ sendsReadReceipts })}
      >
        {t('receipts')}
      </Checkbox>
      <Checkbox checked={settings.sendsTyping} onChange={(sendsTyping) => change.mutate({ sendsTyping })}>
        {t('typing')}
      </Checkbox>
      <p className="text-xs text-ink-muted">{t('both')}</p>
      {error && <ErrorNotice error={error} />}
    </div>
  )
}
