import { useState } from 'react'
import { replacePlace } from '../use-place'

/** The search of one conversation, open or closed; when it closes nothing stays marked. */
export function useSearchBar(conversation: string) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => {
    setIsOpen(false)
    replacePlace({ kind: 'conversation', id: conversation })
  }
  return { isOpen, close, toggle: () => (isOpen ? close() : setIsOpen(true)) }
}
