import { useEffect, useRef, useState } from 'react'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper'
import { createTypingTeller, type TypingTeller } from './typing-teller'

export type Draft = Pick<DraftKeeper, 'sending' | 'failed'> & {
  text: string
  change(text: string): void
  /** @param words - those that went out; what was written after them stays. */
  sent(words: string): void
}

const setTimer = (run: () => void, milliseconds: number) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

/** What is being written: kept while one writes, and there again after a reload. Until one writes, it is what is kept. */
export function useDraft({ id, draft }: ConversationView): Draft {
  const [typed, setTyped] = useState<string>()
  const teller = useTypingTeller(id)
  const keeper = useDraftKeeper(id)
  const show = (text: string) => {
    setTyped(text)
    teller.current?.typed(text)
  }
  const text = typed ?? draft
  return {
    text,
    change: (next) => {
      keeper.current?.typed(next)
      show(next)
    },
    sending: (words) => keeper.current?.sending(words),
    failed: () => keeper.current?.failed(),
    sent: (words) => show(keeper.current?.sent(words) ?? ''),
  }
}

function useDraftKeeper(id: string) {
  const api = useMessenger()
  const keeper = useRef<DraftKeeper>(null)
  useEffect(() => {
    const own = createDraftKeeper({
      // A draft that could not be kept is kept with the next letter.
      keep: (text) => void api.keepDraft({ conversation: id, text }).catch(() => {}),
      setTimer,
    })
    keeper.current = own
    document.addEventListener('visibilitychange', own.flush)
    return () => {
      document.removeEventListener('visibilitychange', own.flush)
      own.stop()
    }
  }, [api, id])
  return keeper
}

function useTypingTeller(id: string) {
  const api = useMessenger()
  const teller = useRef<TypingTeller>(null)
  useEffect(() => {
    const own = createTypingTeller({
      // Lost when it does not get through at once.
      tell: (isTyping) => void api.typing({ conversation: id, isTyping }).catch(() => {}),
      now: Date.now,
      setTimer,
    })
    teller.current = own
    return own.stop
  }, [api, id])
  return teller
}
