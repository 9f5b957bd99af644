import { useEffect } from 'react'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import type { Message } from '@/lib/messaging/model/message'

/** Marks what is seen as read: only in a page that is looked at, and never in a request. */
export function useReading(view: ConversationView, messages: readonly Message[] | undefined, ownId: string) {
  const api = useMessenger()
  const newest = messages?.findLast(({ author }) => author !== ownId)?.sentAt ?? 0
  const { id, kind, readUntil } = view
  useEffect(() => {
    const read = () => {
      const isSeen = document.visibilityState === 'visible' && document.hasFocus()
      // Failing costs nothing: the next message or focus tries again.
      if (isSeen && kind !== 'request' && newest > readUntil)
        void api.markRead({ conversation: id, until: newest }).catch(() => {})
    }
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [api, id, kind, newest, readUntil])
}
