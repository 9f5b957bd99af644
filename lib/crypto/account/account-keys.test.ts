import { ed25519, ED25519_TORSION_SUBGROUP } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { decodeHex } from '../bytes'
import {
  accountIdFromEd25519,
  accountKeysFromSeed,
  signAsAccount,
  verifyEd25519,
  x25519FromAccountId,
  x25519FromEd25519,
} from './account-keys'
import { positiveEd25519 } from './xed25519'

const account = accountKeysFromSeed(new Uint8Array(32).fill(1))
const failure = (code: string) => expect.objectContaining({ name: 'CryptoError', code })
const { Point } = ed25519
/** Of the curve, but with a part that belongs to nobody. */
const mixedKey = Point.fromBytes(account.ed25519PublicKey)
  .add(Point.fromHex(ED25519_TORSION_SUBGROUP[3] ?? ''))
  .toBytes()

describe('keys of an account', () => {
  it('all name the same account', () => {
    expect(accountIdFromEd25519(account.ed25519PublicKey)).toBe(account.accountId)
    expect(x25519FromAccountId(account.accountId)).toEqual(account.x25519PublicKey)
  })

  it('do not change with the seed that they were made from', () => {
    const seed = new Uint8Array(32).fill(1)
    const keys = accountKeysFromSeed(seed)
    seed.fill(0)
    expect(keys.seed).toEqual(account.seed)
  })

  it('lead back to one of two Ed25519 keys, of which the id does not tell which', () => {
    const keys = [1, 2, 3, 4, 5, 6].map((byte) => accountKeysFromSeed(new Uint8Array(32).fill(byte)))
    const isNegative = keys.map(({ x25519PublicKey, ed25519PublicKey }) => {
      const positive = positiveEd25519(x25519PublicKey)
      const own = Uint8Array.from(ed25519PublicKey)
      own[31] = (own[31] ?? 0) & 0x7f
      expect(positive).toEqual(own)
      return ((ed25519PublicKey[31] ?? 0) & 0x80) !== 0
    })
    expect(new Set(isNegative)).toEqual(new Set([true, false]))
  })
})

describe('error', () => {
  it.each([0, 16, 31, 33, 64])('a seed or key of %i bytes', (length) => {
    expect(() => accountKeysFromSeed(new Uint8Array(length))).toThrow(failure('bad-bytes'))
    expect(() => x25519FromEd25519(new Uint8Array(length))).toThrow(failure('bad-bytes'))
    expect(() => accountIdFromEd25519(new Uint8Array(length))).toThrow(failure('bad-bytes'))
    expect(() => positiveEd25519(new Uint8Array(length))).toThrow(failure('bad-bytes'))
  })

  it.each(ED25519_TORSION_SUBGROUP)('a key of small order: %s', (hex) => {
    const key = decodeHex(hex, 32)
    expect(() => x25519FromEd25519(key)).toThrow(failure('bad-public-key'))
    expect(() => accountIdFromEd25519(key)).toThrow(failure('bad-public-key'))
  })

  it('a key that is no point', () =>
    expect(() => accountIdFromEd25519(new Uint8Array(32).fill(0xff))).toThrow(failure('bad-public-key')))

  it('a key outside the main subgroup names no account', () =>
    expect(() => accountIdFromEd25519(mixedKey)).toThrow(failure('bad-public-key')))

  it.each(['', '05', 'x'.repeat(66), `15${'0'.repeat(64)}`, `05${'0'.repeat(62)}`, `05${'0'.repeat(66)}`])(
    'an Account ID that is none: %j',
    (id) => expect(() => x25519FromAccountId(id)).toThrow(failure('bad-account-id')),
  )
})

describe('a signature', () => {
  const message = Uint8Array.of(1, 2, 3)
  const valid = { message, signature: signAsAccount(account, message), publicKey: account.ed25519PublicKey }

  it('holds for its message and key', () => expect(verifyEd25519(valid)).toBe(true))

  it.each([
    ['another message', { message: Uint8Array.of(1, 2, 4) }],
    ['a longer message', { message: Uint8Array.of(1, 2, 3, 0) }],
    ['another key', { publicKey: accountKeysFromSeed(new Uint8Array(32).fill(2)).ed25519PublicKey }],
    ['a key of small order', { publicKey: decodeHex(ED25519_TORSION_SUBGROUP[1] ?? '', 32) }],
    ['a key of another length', { publicKey: account.ed25519PublicKey.slice(1) }],
    ['a shorter signature', { signature: valid.signature.slice(1) }],
    ['a number above the order of the curve', { signature: valid.signature.with(63, 0xff) }],
  ])('does not hold for %s', (_, change) => expect(verifyEd25519({ ...valid, ...change })).toBe(false))

  it.each(Array.from({ length: 64 }, (_, at) => at))('does not hold with byte %i changed', (at) => {
    const signature = valid.signature.with(at, (valid.signature[at] ?? 0) ^ 1)
    expect(verifyEd25519({ ...valid, signature })).toBe(false)
  })
})
