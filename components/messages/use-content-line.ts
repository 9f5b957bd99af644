import { useTranslations } from 'next-intl'
import type { MessageContent } from '@/lib/messaging/model/message'
import { isolated, shownName } from '@/lib/messaging/model/shown-name'
import { textParts } from '@/lib/messaging/model/text-parts'
import { useKnownName } from './text/known-names'
import { useDuration } from './use-duration'

/** What a message says, in one line of plain text. */
export function useContentLine() {
  const t = useTranslations('messages.content')
  const duration = useDuration()
  const nameOf = useKnownName()
  const withNames = (text: string) =>
    textParts(text)
      .map((part) => {
        if (part.kind === 'mention') return `@${nameOf(part.id)}`
        return part.kind === 'link' ? part.url : part.text
      })
      .join('')
  return (content: MessageContent): string => {
    switch (content.kind) {
      case 'text':
        return withNames(content.text)
      case 'files':
        return withNames(content.text) || t('files', { count: content.files.length })
      case 'community':
        return t('community', { name: isolated(shownName(content.name)) })
      case 'notice':
        return content.what === 'group-invite'
          ? t('notice.group-invite', { name: shownName(content.name) })
          : t(`notice.${content.what}`)
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
