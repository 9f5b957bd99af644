import { blake2b } from '@noble/hashes/blake2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { decodeInteger } from '../bytes'
import { CryptoError } from '../crypto-error'

/** How a registry keeps labels: by their hash, which is the rule, or as they are. */
export const nameModes = ['blake2b-base64', 'plain'] as const
export type NameMode = (typeof nameModes)[number]

const DIGEST_BYTES = 32
const LABEL = /^(?!-)[a-z0-9_-]{1,64}(?<!-)$/

/** Whether a text is a label as it stands: 1 to 64 of `a-z0-9_-`, no dash first or last. */
export const isLabel = (text: string): boolean => LABEL.test(text)

/** @throws {CryptoError} `bad-name`. */
export function encodeLabel(label: string): Uint8Array {
  if (!isLabel(label)) throw new CryptoError('bad-name')
  return utf8ToBytes(label)
}

/** BLAKE2b-256 of a label, 32 bytes. @throws {CryptoError} `bad-name`. */
export const nameHash = (label: string): Uint8Array => blake2b(encodeLabel(label), { dkLen: DIGEST_BYTES })

/** What the registry keeps of a label: 44 characters of base64, or the label. @throws {CryptoError} `bad-name`. */
export function labelToRegistryName(label: string, mode: NameMode = 'blake2b-base64'): string {
  if (mode === 'blake2b-base64') return base64.encode(nameHash(label))
  encodeLabel(label)
  return label
}

/** The token of a registry name: keccak256 of its bytes. */
export const tokenIdOf = (registryName: string): bigint =>
  decodeInteger(keccak_256(utf8ToBytes(registryName)))

/** Whether a registry name has the form that labels take there: base64 of 32 bytes, with nothing left over. */
export function isStandardRegistryName(registryName: string): boolean {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(registryName)) return false
  try {
    return base64.decode(registryName).length === DIGEST_BYTES
  } catch {
    // Bits beyond the last byte are set: no encoder writes that.
    return false
  }
}
