import type { RpcReply } from '../storage/rpc'

/** What a lying node makes of its honest answer: messages and names that somebody has tampered with. */
export function lie(reply: RpcReply): RpcReply {
  return { ...reply, body: tamper(reply.body) }
}

function tamper(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tamper)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'data' || key === 'encrypted_value') && typeof inner === 'string'
        ? spoil(inner, key)
        : tamper(inner),
    ]),
  )
}

/** Turns one bit in the middle. */
function spoil(text: string, key: 'data' | 'encrypted_value'): string {
  const encoding = key === 'data' ? 'base64' : 'hex'
  const bytes = Buffer.from(text, encoding)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  return bytes.toString(encoding)
}
