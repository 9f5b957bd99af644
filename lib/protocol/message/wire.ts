import { ProtocolError } from '../protocol-error'
import {
  decodeEnvelope,
  decodeWebSocketMessage,
  encodeEnvelope,
  encodeWebSocketMessage,
  toSafeNumber,
} from '../protobuf/messages'

const REQUEST = 1
const SESSION_MESSAGE = 6

/** Largest message that a swarm keeps, bytes. */
export const LARGEST_STORED = 76_800

export type WireEnvelope = {
  /** Milliseconds. */
  timestamp: number
  /** Sealed bytes. */
  content: Uint8Array
  /** 64 bytes: a proof of a paid account, or a decoy that looks like one. */
  proSignature?: Uint8Array
}

/** What is stored in a box. @throws {ProtocolError} `message-too-large`. */
export function wrapEnvelope({ timestamp, content, proSignature }: WireEnvelope): Uint8Array {
  const body = encodeEnvelope({
    type: SESSION_MESSAGE,
    timestamp,
    content,
    ...(proSignature && { proSig: proSignature }),
  })
  const data = encodeWebSocketMessage({ type: REQUEST, request: { verb: '', path: '', body, requestId: 0 } })
  if (data.length > LARGEST_STORED) throw new ProtocolError('message-too-large')
  return data
}

/** @throws {ProtocolError} `bad-protobuf`, `bad-message`. */
export function unwrapEnvelope(data: Uint8Array): WireEnvelope {
  const { body } = decodeWebSocketMessage(data).request ?? {}
  if (!body) throw new ProtocolError('bad-message')
  const { content, timestamp, proSig } = decodeEnvelope(body)
  if (!content || content.length === 0) throw new ProtocolError('bad-message')
  return {
    timestamp: toSafeNumber(timestamp),
    content,
    ...(proSig?.length === 64 && { proSignature: proSig }),
  }
}
