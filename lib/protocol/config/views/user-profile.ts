import type { ConfigDict } from '../config-value'
import { numberAt, textAt, withFields } from './dict-fields'
import { type Picture, pictureAt } from './picture'

export type ProfileRecord = {
  name: string
  picture: Picture | undefined
  /** Seconds since 1970, the latest change of any kind; 0 when unknown. */
  updatedAt: number
  /** Of notes to oneself: -1 hidden, 0 usual, above: pinned. */
  notesPriority: number
  /** Seconds until notes to oneself disappear; 0: never. */
  notesTimer: number
  /** Undefined: the application decides. */
  takesCommunityRequests: boolean | undefined
}

export type ProfilePart = Partial<Omit<ProfileRecord, 'updatedAt'>>

export function readProfile(data: ConfigDict): ProfileRecord {
  const isReuploaded = numberAt(data, 'T') > numberAt(data, 't')
  return {
    name: textAt(data, 'n'),
    picture: (isReuploaded && pictureAt(data, 'P', 'Q')) || pictureAt(data, 'p', 'q'),
    updatedAt: Math.max(numberAt(data, 't'), numberAt(data, 'T')),
    notesPriority: numberAt(data, '+'),
    notesTimer: numberAt(data, 'e'),
    takesCommunityRequests: data.has('M') ? numberAt(data, 'M') === 1 : undefined,
  }
}

/** Writes the keys that are told, and nothing beside them. */
export function setProfile(data: ConfigDict, part: ProfilePart): ConfigDict {
  const next = withFields(data, {
    ...('name' in part && { n: part.name }),
    ...('picture' in part && { p: part.picture?.url, q: part.picture?.key }),
    ...('notesPriority' in part && { '+': part.notesPriority }),
    ...('notesTimer' in part && { e: part.notesTimer }),
  })
  if (!('takesCommunityRequests' in part)) return next
  const { takesCommunityRequests: takes } = part
  // Unlike other keys, "no" is told apart from nothing said.
  return takes === undefined ? withFields(next, { M: undefined }) : new Map([...next, ['M', takes ? 1n : 0n]])
}

/**
 * Writes a change that a person made, with its time.
 * @param now - seconds since 1970.
 */
export function updateProfile(data: ConfigDict, part: ProfilePart, now: number): ConfigDict {
  const next = setProfile(data, part)
  const isTimed = 'name' in part || 'picture' in part || 'takesCommunityRequests' in part
  if (!isTimed) return next
  const reuploadedAt = numberAt(data, 'T')
  if (!('picture' in part) && reuploadedAt > numberAt(data, 't')) return withFields(next, { T: now })
  // What a person chose outdoes what was uploaded again, whatever the clocks say.
  return withFields(next, { t: Math.max(now, reuploadedAt) })
}

/** Where the same picture is now, after this device uploaded it again. @param now - seconds since 1970. */
export const renewPicture = (data: ConfigDict, picture: Picture, now: number): ConfigDict =>
  withFields(data, { P: picture.url, Q: picture.key, T: Math.max(now, numberAt(data, 't') + 1) })
