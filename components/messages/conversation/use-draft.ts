import { useEffect, useRef, useState } from 'react'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'

const KEEP_MILLISECONDS = 800
/** The other side is told again that one is writing. */
const TYPING_MILLISECONDS = 10_000

/** What is being written: kept while one writes, and there again after a reload. */
export function useDraft({ id, draft }: ConversationView): readonly [string, (text: string) => void] {
  const api = useMessenger()
  const [text, setText] = useState(draft)
  const toldAt = useRef(0)
  useEffect(() => {
    const timer = setTimeout(() => {
      // A draft that could not be kept is kept with the next letter.
      void api.keepDraft({ conversation: id, text }).catch(() => {})
    }, KEEP_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [api, id, text])
  const change = (next: string) => {
    setText(next)
    const now = Date.now()
    if (next === '' || now - toldAt.current < TYPING_MILLISECONDS) return
    toldAt.current = now
    void api.typing({ conversation: id, isTyping: true }).catch(() => {})
  }
  return [text, change]
}
