import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { shortId } from '@/components/figures/short-id'
import { useMessengerClient } from '@/lib/hooks/messenger'
import { isolated } from '@/lib/messaging/model/shown-name'
import { goTo } from './use-place'

/**
 * Tells of a message while its page is not looked at: who wrote, never what. All tabs tell; the browser shows one
 * notification for a conversation.
 */
export function useNotifications(isWanted: boolean) {
  const t = useTranslations('messages.notification')
  const client = useMessengerClient()
  useEffect(() => {
    if (!isWanted) return
    return client.onEvent((event) => {
      const isAway = document.visibilityState === 'hidden' && Notification.permission === 'granted'
      if (event.kind !== 'arrived' || !isAway) return
      const { conversation: id, name } = event
      const notification = new Notification(t('title'), {
        body: t('body', { name: isolated(name || shortId(id)) }),
        tag: id,
      })
      notification.onclick = () => {
        window.focus()
        goTo({ kind: 'conversation', id })
      }
    })
  }, [client, isWanted, t])
}
