import { useSyncExternalStore } from 'react'
import { isCommunityId } from '@/lib/messaging/model/community'
import { isDirectId } from '@/lib/messaging/model/direct'
import { messageKey, type MessageName } from '@/lib/messaging/model/message'

/** Where in the messenger one is. It stands behind `#`, which no server ever sees. */
export type MessagesPlace =
  | { kind: 'list' }
  | { kind: 'new'; whom?: string }
  | { kind: 'settings' }
  | { kind: 'join' }
  | { kind: 'network' }
  /** `message`: the one that is shown, where one came from a search. */
  | { kind: 'conversation'; id: string; message?: MessageName }

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Anything that is no place is the list: a link can lead to a conversation, never do anything. */
export function readPlace(hash: string): MessagesPlace {
  const text = hash.replace(/^#/, '')
  const whom = /^new\/([a-z0-9_-]{1,64})$/.exec(text)?.[1]
  if (whom !== undefined) return { kind: 'new', whom }
  if (text === 'new' || text === 'settings' || text === 'join' || text === 'network') return { kind: text }
  const [, id = text, author, sentAt] = /^(.+)@([0-9a-f]{66}):(\d{1,15})$/.exec(text) ?? []
  const message = author === undefined ? {} : { message: { author, sentAt: Number(sentAt) } }
  if (/^05[0-9a-f]{64}$/i.test(id)) return { kind: 'conversation', id: id.toLowerCase(), ...message }
  return isCommunityId(id) || isDirectId(id) ? { kind: 'conversation', id, ...message } : { kind: 'list' }
}

export function hrefOf(place: MessagesPlace): string {
  switch (place.kind) {
    case 'list':
      return '#'
    case 'conversation':
      return place.message ? `#${place.id}@${messageKey(place.message)}` : `#${place.id}`
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

/** The same without a step back to where one was: for walking from one found message to the next. */
export const replacePlace = (place: MessagesPlace) => window.location.replace(hrefOf(place))
