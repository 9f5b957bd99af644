import { hexToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { openLegacyNameValue } from './legacy-name-value'
import { NONCE_BYTES, openNameValue, VALUE_BYTES } from './name-record'

/** What a Session record says. */
export type NameRecord =
  | { kind: 'unset' }
  /** `isPublic`: it stands there in plain sight, for people who do not know the label too. */
  | { kind: 'account'; accountId: string; isPublic: boolean }
  /** It is encrypted, but not to this label: copied from another name, or damaged. */
  | { kind: 'foreign' }
  /** Encrypted, and the label is not known here. */
  | { kind: 'locked' }
  | { kind: 'unrecognised'; text: string }

const RECORD_BYTES = VALUE_BYTES + NONCE_BYTES

/**
 * Reads the text of a Session record in every form that has been written: value and nonce in hex or base64, the older value
 * without a nonce (slow: memory-hard), an Account ID as it is.
 * @param label - null when it is not known.
 */
export function readNameRecord(text: string, label: string | null): NameRecord {
  if (text === '') return { kind: 'unset' }
  if (/^05[0-9a-f]{64}$/i.test(text))
    return { kind: 'account', accountId: text.toLowerCase(), isPublic: true }
  const bytes = encryptedBytes(text)
  if (!bytes) return { kind: 'unrecognised', text }
  if (label === null) return { kind: 'locked' }
  try {
    return { kind: 'account', accountId: open(label, bytes), isPublic: false }
  } catch {
    return { kind: 'foreign' }
  }
}

const open = (label: string, bytes: Uint8Array): string =>
  bytes.length === VALUE_BYTES
    ? openLegacyNameValue(label, bytes)
    : openNameValue(label, { value: bytes.subarray(0, VALUE_BYTES), nonce: bytes.subarray(VALUE_BYTES) })

function encryptedBytes(text: string): Uint8Array | null {
  if (/^[0-9a-f]+$/i.test(text) && (text.length === 2 * RECORD_BYTES || text.length === 2 * VALUE_BYTES))
    return hexToBytes(text.toLowerCase())
  if (!/^[A-Za-z0-9+/]{98}==$/.test(text)) return null
  try {
    return base64.decode(text)
  } catch {
    return null
  }
}
