import { hexToBytes } from '@noble/hashes/utils.js'
import type { CommunityRecord } from './user-groups'
import { type ConfigDict, isDict } from '../config-value'
import { dictAt, idToKey, keyToId, numberAt, withFields } from './dict-fields'

export type ReadRecord = {
  id: string
  /** Every message up to here is read, milliseconds; 0 when unknown. */
  readUntil: number
  isMarkedUnread: boolean
}

const PEOPLE = '1'
const DAY_MILLISECONDS = 86_400_000
/** Positions this old say nothing that the swarm could still tell otherwise. */
const OLD_WHEN_ADDED = 30 * DAY_MILLISECONDS
const OLD_WHEN_PUSHED = 45 * DAY_MILLISECONDS

export const readReadRecords = (data: ConfigDict): ReadRecord[] =>
  [...dictAt(data, PEOPLE)].flatMap(([key, entry]) =>
    isDict(entry) ? [toReadRecord(keyToId(key), entry)] : [],
  )

export const readReadRecord = (data: ConfigDict, id: string): ReadRecord =>
  toReadRecord(id, dictAt(dictAt(data, PEOPLE), idToKey(id)))

const toReadRecord = (id: string, entry: ConfigDict): ReadRecord => ({
  id,
  readUntil: numberAt(entry, 'r'),
  isMarkedUnread: numberAt(entry, 'u') === 1,
})

/** @param now - milliseconds. A position never goes back; one that is old already is not added. */
export function writeReadRecord(
  data: ConfigDict,
  { id, readUntil, isMarkedUnread }: ReadRecord,
  now: number,
): ConfigDict {
  const people = dictAt(data, PEOPLE)
  const key = idToKey(id)
  const entry = dictAt(people, key)
  const until = Math.max(readUntil, numberAt(entry, 'r'))
  const isOld = until < now - OLD_WHEN_ADDED
  if (isOld && !isMarkedUnread) return data
  const next = withFields(entry, { r: isOld ? undefined : until, u: isMarkedUnread })
  return withFields(data, { [PEOPLE]: withFields(people, { [key]: next }) })
}

/** What is worth pushing. @param now - milliseconds. */
export function dropOldReadRecords(data: ConfigDict, now: number): ConfigDict {
  const kept = [...dictAt(data, PEOPLE)].filter(
    ([, entry]) =>
      isDict(entry) && (numberAt(entry, 'u') === 1 || numberAt(entry, 'r') >= now - OLD_WHEN_PUSHED),
  )
  return withFields(data, { [PEOPLE]: new Map(kept) })
}

export function eraseReadRecord(data: ConfigDict, id: string): ConfigDict {
  const people = withFields(dictAt(data, PEOPLE), { [idToKey(id)]: undefined })
  return withFields(data, { [PEOPLE]: people })
}

const COMMUNITIES = 'o'
const ROOMS = 'R'

type RoomOf = Pick<CommunityRecord, 'base' | 'room' | 'serverKey'>

/** Every message of the room up to here is read, milliseconds; 0 when unknown. */
export function readRoomPosition(data: ConfigDict, { base, room }: Omit<RoomOf, 'serverKey'>): number {
  const rooms = dictAt(dictAt(dictAt(data, COMMUNITIES), base), ROOMS)
  return numberAt(dictAt(rooms, room.toLowerCase()), 'r')
}

/** A position never goes back. */
export function writeRoomPosition(data: ConfigDict, of: RoomOf & { readUntil: number }): ConfigDict {
  if (of.readUntil <= readRoomPosition(data, of)) return data
  const servers = dictAt(data, COMMUNITIES)
  const server = dictAt(servers, of.base)
  const rooms = dictAt(server, ROOMS)
  const key = of.room.toLowerCase()
  const entry = withFields(dictAt(rooms, key), { r: of.readUntil })
  const next = withFields(server, {
    '#': hexToBytes(of.serverKey),
    [ROOMS]: withFields(rooms, { [key]: entry }),
  })
  return withFields(data, { [COMMUNITIES]: withFields(servers, { [of.base]: next }) })
}
