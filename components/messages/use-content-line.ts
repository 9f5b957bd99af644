import { useTranslations } from 'next-intl'
import type { MessageContent } from '@/lib/messaging/model/message'
import { useDuration } from './use-duration'

/** What a message says, in one line of plain text. */
export function useContentLine() {
  const t = useTranslations('messages.content')
  const duration = useDuration()
  return (content: MessageContent): string => {
    switch (content.kind) {
      case 'text':
        return content.text
      case 'files':
        return content.text || t('files', { count: content.files.length })
      case 'community':
        return t('community', { name: content.name })
      case 'deleted':
        return t('deleted')
      case 'timer':
        return content.timer
          ? t('timerOn', {
              duration: duration(content.timer.seconds),
              mode: content.timer.mode === 'after-send' ? 'send' : 'read',
            })
          : t('timerOff')
    }
  }
}
