import { useEffect, useRef, useState } from 'react'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { createTypingTeller, type TypingTeller } from './typing-teller'

const KEEP_MILLISECONDS = 800

/** What is being written: kept while one writes, and there again after a reload. */
export function useDraft({ id, draft }: ConversationView): readonly [string, (text: string) => void] {
  const api = useMessenger()
  const [text, setText] = useState(draft)
  const teller = useRef<TypingTeller>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      // A draft that could not be kept is kept with the next letter.
      void api.keepDraft({ conversation: id, text }).catch(() => {})
    }, KEEP_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [api, id, text])
  useEffect(() => {
    const own = createTypingTeller({
      // Lost when it does not get through at once.
      tell: (isTyping) => void api.typing({ conversation: id, isTyping }).catch(() => {}),
      now: Date.now,
      setTimer: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    teller.current = own
    return own.stop
  }, [api, id])
  const change = (next: string) => {
    setText(next)
    teller.current?.typed(next)
  }
  return [text, change]
}
