import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { CryptoError } from './crypto-error'

/** Hex with prefix, as viem and the contracts' JSON write it. */
export type Hex = `0x${string}`

/** @throws {CryptoError} `bad-bytes` unless `bytes` is a Uint8Array of exactly `length` bytes. */
export function assertBytes(bytes: Uint8Array, length: number): void {
  if (!(bytes instanceof Uint8Array) || bytes.length !== length) throw new CryptoError('bad-bytes')
}

/**
 * Reads hex of exactly `length` bytes, with or without `0x`, in either case.
 * @throws {CryptoError} `bad-hex`.
 */
export function decodeHex(hex: string, length: number): Uint8Array {
  const digits = hex.replace(/^0x/i, '')
  if (digits.length !== 2 * length || !/^[0-9a-f]*$/i.test(digits)) throw new CryptoError('bad-hex')
  return hexToBytes(digits)
}

/** Lower-case hex without prefix. */
export const encodeHex = bytesToHex

/** @returns 32 bytes, big-endian. @throws {CryptoError} `bad-integer` unless 0 ≤ value < 2^256. */
export function encodeUint256(value: bigint): Uint8Array {
  if (value < 0n || value >> 256n !== 0n) throw new CryptoError('bad-integer')
  return hexToBytes(value.toString(16).padStart(64, '0'))
}

/** Big-endian integer of any length; 0n for no bytes. */
export function decodeInteger(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${bytesToHex(bytes)}`)
}

/** @returns the 20 bytes of an address. @throws {CryptoError} `bad-address`. */
export function encodeAddress(address: string): Uint8Array {
  if (!/^0x[0-9a-f]{40}$/i.test(address)) throw new CryptoError('bad-address')
  return hexToBytes(address.slice(2))
}
