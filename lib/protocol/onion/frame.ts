import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { ProtocolError } from '../protocol-error'

const LENGTH_BYTES = 4

/** Length of the blob (32 bits, little-endian), the blob, and JSON up to the end. */
export function encodeFrame(blob: Uint8Array, json: Readonly<Record<string, unknown>>): Uint8Array {
  const length = new Uint8Array(LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, blob.length, true)
  return concatBytes(length, blob, utf8ToBytes(JSON.stringify(json)))
}

/** @throws {ProtocolError} `bad-frame`. */
export function decodeFrame(frame: Uint8Array): { blob: Uint8Array; json: unknown } {
  if (frame.length < LENGTH_BYTES) throw new ProtocolError('bad-frame')
  const length = new DataView(frame.buffer, frame.byteOffset, frame.length).getUint32(0, true)
  const end = LENGTH_BYTES + length
  if (end > frame.length) throw new ProtocolError('bad-frame')
  return { blob: frame.slice(LENGTH_BYTES, end), json: parseJson(frame.subarray(end)) }
}

/** @throws {ProtocolError} `bad-frame`. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ProtocolError('bad-frame')
  }
}
