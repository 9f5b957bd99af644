import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { z } from 'zod'
import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { communityHeaders } from '@/lib/crypto/community/request-headers'
import { parseJson } from '../onion/frame'
import type { Random } from '../onion/onion-request'
import type { ServerReply, ServerRequest } from '../onion/v4'
import { ProtocolError } from '../protocol-error'
import { CommunityError, communityErrorOf } from './community-error'
import { type CommunityRequest, directMessages } from './direct-messages'
import { type BatchPart, boxPath, type DirectCursor, type DirectPoll, readBox } from './direct-rows'
import { pollInfoReply, type RoomDetails, type RoomInfo, roomReply, type RoomStanding } from './room-info'
import { readRow, readRows, type RoomRow } from './room-rows'

/** Where the reading of a room goes on. */
export type RoomCursor = {
  room: string
  /** `updates` of the details as they are known; undefined when they are not. */
  knownUpdates?: number
  /** The highest sequence number that was read; undefined before the first time. */
  since?: number
}

/** What is new in one's rooms, each in its place, and in one's boxes. */
export type CommunityPoll = { rooms: readonly (RoomPoll | CommunityError)[]; direct: DirectPoll }

export type RoomPoll = { standing: RoomStanding; details?: RoomDetails; rows: readonly RoomRow[] }

/** A message as it is posted: padded content, and what its author signed it with. */
export type SignedContent = { data: Uint8Array; signature: Uint8Array }

type Options = {
  /** Asks the community's server through nodes. */
  ask: (request: ServerRequest) => Promise<ServerReply>
  account: AccountKeys
  /** X25519 key of the server. */
  serverKey: Uint8Array
  random: Random
  /** Milliseconds. */
  now: () => number
}

export type CommunityServer = ReturnType<typeof communityServer>

const NONCE_BYTES = 16
/** Ids of so many people are told for each reaction. */
const REACTORS = 20
const FIRST_ROWS = 100

const batchReply = z.array(z.object({ code: z.int(), body: z.unknown() }))

/**
 * A community as one account uses it: under an id of its own in each community, every request signed. What comes back is
 * checked in form; who wrote a row is checked by `openRow`.
 */
export function communityServer(options: Options) {
  async function ask({ method, endpoint, json }: CommunityRequest): Promise<unknown> {
    const { account, serverKey, random, now } = options
    const body = json === undefined ? new Uint8Array() : utf8ToBytes(JSON.stringify(json))
    const timestamp = Math.floor(now() / 1000)
    const signed = { account, serverKey, nonce: random(NONCE_BYTES), timestamp, method, path: endpoint, body }
    const headers = communityHeaders({ ...signed, isBlinded: true })
    const reply = await options.ask({
      method,
      endpoint,
      headers: json === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
      ...(json !== undefined && { body }),
    })
    const error = communityErrorOf(reply.code)
    if (error) throw error
    return readJson(reply.body)
  }

  async function readAll(paths: readonly string[]): Promise<readonly BatchPart[]> {
    const json = paths.map((path) => ({ method: 'GET', path }))
    const parts = read(batchReply, await ask({ method: 'POST', endpoint: '/batch', json }))
    if (parts.length !== paths.length) throw new CommunityError('lying-community')
    return parts
  }

  return {
    /** What a room says of itself, before or after joining. */
    room: async (room: string): Promise<RoomInfo> =>
      read(roomReply, await ask({ method: 'GET', endpoint: `/room/${room}` })),

    /** What is new in several rooms and for oneself; a room that cannot be read is told by its error. */
    async poll(cursors: readonly RoomCursor[], since: DirectCursor): Promise<CommunityPoll> {
      const wanted = cursors.flatMap(({ room, knownUpdates, since: seqno }) => [
        `/room/${room}${knownUpdates === undefined ? '' : `/pollInfo/${knownUpdates}`}`,
        `/room/${room}/messages/${newest(seqno)}`,
      ])
      const boxes = [boxPath('inbox', since.inbox), boxPath('outbox', since.outbox)]
      const parts = await readAll([...wanted, ...boxes])
      const rooms = cursors.map(({ knownUpdates }, index) =>
        toPoll(
          { info: parts[2 * index], messages: parts[2 * index + 1] },
          knownUpdates === undefined ? roomReply : pollInfoReply,
        ),
      )
      const inbox = readBox(parts.at(-2), since.inbox)
      const outbox = readBox(parts.at(-1), since.outbox)
      return { rooms, direct: { ...(inbox && { inbox }), ...(outbox && { outbox }) } }
    },

    /** Older rows than that one, newest first. */
    before: async (room: string, id: number): Promise<readonly RoomRow[]> =>
      rowsOf(
        await ask({ method: 'GET', endpoint: `/room/${room}/messages/before/${id}?reactors=${REACTORS}` }),
      ),

    /** The newest rows, newest first. */
    recent: async (room: string): Promise<readonly RoomRow[]> =>
      rowsOf(await ask({ method: 'GET', endpoint: `/room/${room}/messages/${newest(undefined)}` })),

    /** Not safe to repeat: the community keeps every copy. */
    async post(room: string, { data, signature }: SignedContent): Promise<RoomRow> {
      const json = { data: base64.encode(data), signature: base64.encode(signature) }
      const row = readRow(await ask({ method: 'POST', endpoint: `/room/${room}/message`, json }))
      if (!row) throw new CommunityError('lying-community')
      return row
    },

    /** Deletes one's own message; those who look after the room can delete any. */
    remove: async (room: string, id: number): Promise<void> =>
      void (await ask({ method: 'DELETE', endpoint: `/room/${room}/message/${id}` })),

    react: async (room: string, { id, emoji, isOn }: { id: number; emoji: string; isOn: boolean }) =>
      void (await ask({
        method: isOn ? 'PUT' : 'DELETE',
        endpoint: `/room/${room}/reaction/${id}/${emoji}`,
      })),

    ...directMessages({ ask, readAll }),
  }
}

const newest = (since: number | undefined) =>
  since === undefined
    ? `recent?limit=${FIRST_ROWS}&reactors=${REACTORS}`
    : `since/${since}?t=r&reactors=${REACTORS}`

type Part = BatchPart | undefined

function toPoll(
  { info, messages }: { info: Part; messages: Part },
  reply: typeof roomReply | typeof pollInfoReply,
): RoomPoll | CommunityError {
  const failure = communityErrorOf(info?.code ?? 0) ?? communityErrorOf(messages?.code ?? 0)
  if (failure) return failure
  const told = reply.safeParse(info?.body)
  const rows = readRows(messages?.body)
  return told.success && rows ? { ...told.data, rows } : new CommunityError('lying-community')
}

function rowsOf(json: unknown): readonly RoomRow[] {
  const rows = readRows(json)
  if (!rows) throw new CommunityError('lying-community')
  return rows
}

function read<Schema extends z.ZodType>(schema: Schema, json: unknown): z.output<Schema> {
  const parsed = schema.safeParse(json)
  if (!parsed.success) throw new CommunityError('lying-community')
  return parsed.data
}

function readJson(body: Uint8Array): unknown {
  try {
    return parseJson(body)
  } catch (error) {
    if (error instanceof ProtocolError) throw new CommunityError('lying-community', error)
    throw error
  }
}
