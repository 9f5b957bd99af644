import { Reader } from 'protobufjs/minimal.js'
import { ProtocolError } from '../protocol-error'
import { session } from './session.js'

export type Content = session.Content.$Properties
export type DataMessage = session.DataMessage.$Properties
export type Envelope = session.Envelope.$Properties
export type WebSocketMessage = session.WebSocketMessage.$Properties

/** More than any message of the network holds; what is longer is not even looked at. */
const MOST_BYTES = 256 * 1024

type Coder<Message> = {
  encode(message: Message): { finish(): Uint8Array }
  decode(reader: Reader): Message
}

/** Reads and writes one kind of message; fields that this client does not know are kept and written again. */
function coder<Message>(kind: Coder<Message>) {
  return {
    encode: (message: Message): Uint8Array => Uint8Array.from(kind.encode(message).finish()),
    /** @throws {ProtocolError} `bad-protobuf`. */
    decode(bytes: Uint8Array): Message {
      if (bytes.length > MOST_BYTES) throw new ProtocolError('bad-protobuf')
      const reader = Reader.create(bytes)
      reader.discardUnknown = false
      try {
        return kind.decode(reader)
      } catch {
        throw new ProtocolError('bad-protobuf')
      }
    },
  }
}

const contents = coder<Content>(session.Content)
const envelopes = coder<Envelope>(session.Envelope)
const webSocketMessages = coder<WebSocketMessage>(session.WebSocketMessage)

export const encodeContent = contents.encode
/** @throws {ProtocolError} `bad-protobuf`. */
export const decodeContent = contents.decode
export const encodeEnvelope = envelopes.encode
/** @throws {ProtocolError} `bad-protobuf`. */
export const decodeEnvelope = envelopes.decode
export const encodeWebSocketMessage = webSocketMessages.encode
/** @throws {ProtocolError} `bad-protobuf`. */
export const decodeWebSocketMessage = webSocketMessages.decode

/**
 * A 64-bit field as a number.
 * @returns 0 when absent.
 * @throws {ProtocolError} `bad-protobuf` beyond 2^53: no time of this network is that large.
 */
export function toSafeNumber(value: number | { toNumber(): number } | null | undefined): number {
  const number = typeof value === 'object' ? (value?.toNumber() ?? 0) : (value ?? 0)
  if (!Number.isSafeInteger(number)) throw new ProtocolError('bad-protobuf')
  return number
}
