import { useMessenger } from '@/lib/hooks/messenger'
import { goTo } from '../use-place'

/** Removes a conversation, closes the dialog that it was asked for in, and leads to those that are left. */
export function usePutAway(conversation: string, onClose: () => void): () => Promise<void> {
  const api = useMessenger()
  return async () => {
    await api.hide({ conversation })
    onClose()
    goTo({ kind: 'list' })
  }
}
