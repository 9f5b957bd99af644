import { ProtocolError } from '../protocol-error'

/** A room of a community server, as a link to it says. */
export type CommunityRoom = {
  /** Scheme, host and port where it is not the usual one; no slash at the end. */
  baseUrl: string
  /** As it was written; rooms are compared in lower case. */
  room: string
  /** The server's X25519 key, 64 lower-case hex digits. */
  serverKey: string
}

const ROOM = /^[0-9a-z_-]{1,64}$/i
const KEY = /^[0-9a-f]{64}$/i

/**
 * Reads a link such as `https://host/room?public_key=…`, also with `/r/` before the room. The key in it is what makes the
 * server the right one: a link without it is refused.
 * @throws {ProtocolError} `bad-link`.
 */
export function readJoinUrl(text: string): CommunityRoom {
  const url = URL.parse(text.trim())
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new ProtocolError('bad-link')
  const [room = '', ...more] = url.pathname
    .replace(/^\/r(?=\/)/, '')
    .slice(1)
    .split('/')
  const serverKey = url.searchParams.get('public_key') ?? ''
  if (more.length > 0 || !ROOM.test(room) || !KEY.test(serverKey)) throw new ProtocolError('bad-link')
  return { baseUrl: url.origin, room, serverKey: serverKey.toLowerCase() }
}

/** The link of a room. */
export const writeJoinUrl = ({ baseUrl, room, serverKey }: CommunityRoom): string =>
  `${baseUrl}/${room}?public_key=${serverKey}`
