import type { ConfigDict, ConfigValue } from '../config-value'
import { isDict } from '../config-value'
import { dictAt, idToKey, keyToId, numberAt, textAt, withFields } from './dict-fields'
import { type Picture, pictureAt } from './picture'
import { type Timer, timerAt, timerFields } from './timer'

/** What all devices of the account agree about another account. Names are untrusted text. */
export type ContactRecord = {
  id: string
  name: string
  nickname: string
  picture: Picture | undefined
  /** Seconds since 1970; 0 when unknown. */
  profileUpdatedAt: number
  isApproved: boolean
  hasApprovedMe: boolean
  isBlocked: boolean
  /** 0 as usual, 1 all, 2 off, 3 mentions. */
  notifications: number
  /** Seconds since 1970; 0 when not muted. */
  mutedUntil: number
  /** -1 hidden, 0 usual, above: pinned. */
  priority: number
  timer: Timer | undefined
  /** Seconds since 1970; 0 when unknown. */
  createdAt: number
}

export type ContactPart = Partial<Omit<ContactRecord, 'id'>>

const CONTACTS = 'c'
const ACCOUNT_KEY = /^05[0-9a-f]{64}$/

export const readContacts = (data: ConfigDict): ContactRecord[] =>
  [...dictAt(data, CONTACTS)].flatMap(([key, value]) => {
    const id = keyToId(key)
    return isDict(value) && ACCOUNT_KEY.test(id) ? [toContact(id, value)] : []
  })

export function readContact(data: ConfigDict, id: string): ContactRecord | undefined {
  const entry = dictAt(data, CONTACTS).get(idToKey(id))
  return isDict(entry) ? toContact(id, entry) : undefined
}

const toContact = (id: string, entry: ConfigDict): ContactRecord => ({
  id,
  name: textAt(entry, 'n'),
  nickname: textAt(entry, 'N'),
  picture: pictureAt(entry, 'p', 'q'),
  profileUpdatedAt: numberAt(entry, 't'),
  isApproved: numberAt(entry, 'a') === 1,
  hasApprovedMe: numberAt(entry, 'A') === 1,
  isBlocked: numberAt(entry, 'b') === 1,
  notifications: numberAt(entry, '@'),
  mutedUntil: numberAt(entry, '!'),
  priority: numberAt(entry, '+'),
  timer: timerAt(entry),
  createdAt: numberAt(entry, 'j'),
})

const plainFields = {
  nickname: 'N',
  profileUpdatedAt: 't',
  isApproved: 'a',
  hasApprovedMe: 'A',
  isBlocked: 'b',
  notifications: '@',
  mutedUntil: '!',
  priority: '+',
  createdAt: 'j',
} as const

/** Changes a contact, adding it when there is none; what is not told stays. */
export function writeContact(data: ConfigDict, id: string, part: ContactPart): ConfigDict {
  const entry = dictAt(dictAt(data, CONTACTS), idToKey(id))
  const name = part.name ?? textAt(entry, 'n')
  const next = new Map<string, ConfigValue>(
    withFields(entry, {
      ...Object.fromEntries(
        Object.entries(plainFields).flatMap(([field, key]) =>
          field in part ? [[key, part[field as keyof typeof plainFields]]] : [],
        ),
      ),
      ...('picture' in part && { p: part.picture?.url, q: part.picture?.key }),
      ...('timer' in part && timerFields(part.timer)),
    }),
  )
  // The name is written even when it is empty: it keeps the entry.
  next.set('n', new TextEncoder().encode(name))
  return withContacts(data, { [idToKey(id)]: next })
}

export const eraseContact = (data: ConfigDict, id: string): ConfigDict =>
  withContacts(data, { [idToKey(id)]: undefined })

const withContacts = (data: ConfigDict, fields: Record<string, ConfigDict | undefined>) =>
  withFields(data, { [CONTACTS]: withFields(dictAt(data, CONTACTS), fields) })
