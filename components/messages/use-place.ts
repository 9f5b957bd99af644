import { useSyncExternalStore } from 'react'
import { isCommunityId } from '@/lib/messaging/model/community'

/** Where in the messenger one is. It stands behind `#`, which no server ever sees. */
export type MessagesPlace =
  | { kind: 'list' }
  | { kind: 'new'; whom?: string }
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
  const whom = /^new\/([a-z0-9_-]{1,64})$/.exec(text)?.[1]
  if (whom !== undefined) return { kind: 'new', whom }
  if (text === 'new' || text === 'settings' || text === 'join') return { kind: text }
  if (/^05[0-9a-f]{64}$/i.test(text)) return { kind: 'conversation', id: text.toLowerCase() }
  return isCommunityId(text) ? { kind: 'conversation', id: text } : { kind: 'list' }
}

export function hrefOf(place: MessagesPlace): string {
  switch (place.kind) {
    case 'list':
      return '#'
    case 'conversation':
      return `#${place.id}`
    case 'new':
      return place.whom === undefined ? '#new' : `#new/${place.whom}`
    default:
      return `#${place.kind}`
  }
}

export function usePlace(): MessagesPlace {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return readPlace(hash)
}

export const goTo = (place: MessagesPlace) => {
  window.location.hash = hrefOf(place)
}
