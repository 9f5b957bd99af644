import type { Address, Hex } from 'viem'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { blockHeight, unixSeconds } from '@/lib/units/time'
import { DecodeError, type Decode, map, text, whole } from './decode'

/** Pieces of which the answers of our services are made: text and numbers on the wire, domain values behind them. */

/** A whole number of any size, as decimal text or as a number that JavaScript holds exactly. */
export const wireInteger: Decode<bigint> = (value) => {
  const isText = typeof value === 'string' && /^\d{1,78}$/.test(value)
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
  if (isText || isNumber) return BigInt(value)
  throw new DecodeError('a whole number')
}

export const wireSesh = map(wireInteger, sesh)

/** Our services write addresses with their checksum; what a person typed is checked elsewhere. */
export const wireAddress = map(text(/^0x[0-9a-fA-F]{40}$/, 'an address'), (address) => address as Address)

/** Unix time; fractions of a second are cut. */
export const wireSeconds: Decode<ReturnType<typeof unixSeconds>> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new DecodeError('a time')
  return unixSeconds(Math.floor(value))
}

export const wireHeight = map(whole(), blockHeight)

/** Operator fee in basis points. */
export const wireFee = map(whole({ max: 10_000 }), basisPoints)

/** Hash of a transaction or block. */
export const wireHash = map(text(/^0x[0-9a-f]{64}$/, 'a hash'), (hash) => hash as Hex)

/** 64 lowercase hex digits. */
export const wireEd25519 = text(/^[0-9a-f]{64}$/, '64 hex digits')

/** 128 lowercase hex digits, X ‖ Y. */
export const wireBls = text(/^[0-9a-f]{128}$/, '128 hex digits')

/** 128 lowercase hex digits. */
export const wireEd25519Signature = text(/^[0-9a-f]{128}$/, '128 hex digits')

/** 256 hex digits, with or without 0x. */
export const wireBlsSignature = map(text(/^(0x)?[0-9a-f]{256}$/, '256 hex digits'), (hex) =>
  hex.replace(/^0x/, ''),
)
