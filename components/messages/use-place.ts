import { useSyncExternalStore } from 'react'
import { isCommunityId } from '@/lib/messaging/model/community'

/** Where in the messenger one is. It stands behind `#`, which no server ever sees. */
export type MessagesPlace =
  | { kind: 'list' }
  | { kind: 'new' }
  | { kind: 'settings' }
  | { kind: 'join' }
  | { kind: 'conversation'; id: string }

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Anything that is no place is the list: a link can lead to a conversation, never do anything. */
export function readPlace(hash: string): MessagesPlace {
  const text = hash.replace(/^#/, '')
  if (text === 'new' || text === 'settings' || text === 'join') return { kind: text }
  if (/^05[0-9a-f]{64}$/i.test(text)) return { kind: 'conversation', id: text.toLowerCase() }
  return isCommunityId(text) ? { kind: 'conversation', id: text } : { kind: 'list' }
}

export const hrefOf = (place: MessagesPlace): string =>
  place.kind === 'conversation' ? `#${place.id}` : place.kind === 'list' ? '#' : `#${place.kind}`

export function usePlace(): MessagesPlace {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return readPlace(hash)
}

export const goTo = (place: MessagesPlace) => {
  window.location.hash = hrefOf(place)
}
