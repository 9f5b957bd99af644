import { base64 } from '@scure/base'

const BYTES = '$bytes'

/** JSON that carries `Uint8Array`s, as `{ "$bytes": base64 }`. */
export const encodeRecord = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify(value, (_, inner: unknown) =>
      inner instanceof Uint8Array ? { [BYTES]: base64.encode(inner) } : inner,
    ),
  )

/** The value that `encodeRecord` wrote. @throws when the bytes are something else. */
export const decodeRecord = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (_, inner: unknown) =>
    isWrittenBytes(inner) ? base64.decode(inner[BYTES]) : inner,
  )

const isWrittenBytes = (value: unknown): value is { [BYTES]: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  BYTES in value &&
  typeof value[BYTES] === 'string'
