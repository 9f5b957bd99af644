import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { fromBinaryString } from '../../bencoding/binary-string'
import { type ConfigDict, isDict } from '../config-value'
import { bytesAt, dictAt, numberAt, textAt, withFields } from './dict-fields'

/** A room of a community that the account has joined. */
export type CommunityRecord = {
  /** Scheme and host in lower case, no default port, no slash at the end. */
  base: string
  /** As its people write it. */
  room: string
  /** X25519 key of the server, 64 hex digits. */
  serverKey: string
  priority: number
  /** 0 as usual, 1 all, 2 off, 3 mentions. */
  notifications: number
  /** Seconds since 1970. */
  joinedAt: number
}

const COMMUNITIES = 'o'
const ROOMS = 'R'
const SERVER_KEY_BYTES = 32

export const readCommunities = (data: ConfigDict): CommunityRecord[] =>
  [...dictAt(data, COMMUNITIES)].flatMap(([baseKey, server]) => {
    const key = isDict(server) ? bytesAt(server, '#', SERVER_KEY_BYTES) : undefined
    if (!isDict(server) || !key) return []
    const base = new TextDecoder().decode(fromBinaryString(baseKey))
    return [...dictAt(server, ROOMS)].flatMap(([roomKey, room]) =>
      isDict(room)
        ? [
            {
              base,
              room: textAt(room, 'n') || roomKey,
              serverKey: bytesToHex(key),
              priority: numberAt(room, '+'),
              notifications: numberAt(room, '@'),
              joinedAt: numberAt(room, 'j'),
            },
          ]
        : [],
    )
  })

export function writeCommunity(data: ConfigDict, community: CommunityRecord): ConfigDict {
  const { base, room, serverKey, priority, notifications, joinedAt } = community
  const servers = dictAt(data, COMMUNITIES)
  const server = dictAt(servers, base)
  const rooms = dictAt(server, ROOMS)
  const entry = withFields(dictAt(rooms, room.toLowerCase()), {
    n: room,
    '+': priority,
    '@': notifications,
    j: joinedAt,
  })
  return withServer(data, base, {
    '#': hexToBytes(serverKey),
    [ROOMS]: withFields(rooms, { [room.toLowerCase()]: entry }),
  })
}

/** Leaves a room; the server goes with its last one. */
export function eraseCommunity(data: ConfigDict, base: string, room: string): ConfigDict {
  const server = dictAt(dictAt(data, COMMUNITIES), base)
  const rooms = withFields(dictAt(server, ROOMS), { [room.toLowerCase()]: undefined })
  if (rooms.size > 0) return withServer(data, base, { [ROOMS]: rooms })
  const servers = withFields(dictAt(data, COMMUNITIES), { [base]: undefined })
  return withFields(data, { [COMMUNITIES]: servers })
}

function withServer(data: ConfigDict, base: string, fields: Record<string, Uint8Array | ConfigDict>) {
  const servers = dictAt(data, COMMUNITIES)
  const server = withFields(dictAt(servers, base), fields)
  return withFields(data, { [COMMUNITIES]: withFields(servers, { [base]: server }) })
}

/** Groups that this client does not take part in: their ids, to say so. They stay in the document untouched. */
export const readGroupIds = (data: ConfigDict): string[] =>
  [...dictAt(data, 'g').keys()].map((key) => `03${bytesToHex(fromBinaryString(key))}`)
