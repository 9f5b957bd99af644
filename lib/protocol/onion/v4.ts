import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { bdecode } from '../bencoding/bdecode'
import { bencode } from '../bencoding/bencode'
import { ProtocolError } from '../protocol-error'
import { parseJson } from './frame'

export type ServerRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path with query, from `/`. */
  endpoint: string
  headers?: Readonly<Record<string, string>>
  body?: Uint8Array
}

export type ServerReply = {
  code: number
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: Uint8Array
}

const replyMeta = z.object({
  code: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
})

export function encodeServerRequest({ method, endpoint, headers = {}, body }: ServerRequest): Uint8Array {
  const meta = utf8ToBytes(JSON.stringify({ method, endpoint, headers }))
  return bencode(body ? [meta, body] : [meta])
}

/** @throws {ProtocolError} `bad-bencoding`, `bad-frame`. */
export function decodeServerReply(bytes: Uint8Array): ServerReply {
  const list = bdecode(bytes)
  if (!Array.isArray(list)) throw new ProtocolError('bad-frame')
  const [meta, body = new Uint8Array()] = list
  if (!(meta instanceof Uint8Array) || !(body instanceof Uint8Array)) throw new ProtocolError('bad-frame')
  const parsed = replyMeta.safeParse(parseJson(meta))
  if (!parsed.success) throw new ProtocolError('bad-frame')
  return { ...parsed.data, body }
}
