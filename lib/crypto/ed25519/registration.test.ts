import { describe, expect, it } from 'vitest'
import {
  ed25519KeyPairFromSeed,
  registrationMessage,
  signRegistration,
  verifyRegistration,
} from './registration'

const keys = ed25519KeyPairFromSeed(new Uint8Array(32).fill(3))
const blsPublicKey = { X: 1n, Y: 2n }
const signature = signRegistration(keys, blsPublicKey)
const valid = { ed25519PublicKey: keys.publicKey, blsPublicKey, signature }
const code = (expected: string) => expect.objectContaining({ name: 'CryptoError', code: expected })

it('binds the BLS key to the Ed25519 key', () => {
  expect(signature).toHaveLength(64)
  expect(registrationMessage(keys.publicKey, blsPublicKey)).toHaveLength(96)
  expect(verifyRegistration(valid)).toBe(true)
})

describe('does not verify', () => {
  const flipped = Uint8Array.from(signature, (byte, index) => (index === 5 ? byte ^ 1 : byte))
  const stranger = ed25519KeyPairFromSeed(new Uint8Array(32).fill(4)).publicKey
  it.each([
    ['another BLS key', { blsPublicKey: { X: 1n, Y: 3n } }],
    ['another Ed25519 key', { ed25519PublicKey: stranger }],
    ['a changed signature', { signature: flipped }],
    ['a key that is no point', { ed25519PublicKey: new Uint8Array(32).fill(0xff) }],
  ])('%s', (_, change) => {
    expect(verifyRegistration({ ...valid, ...change })).toBe(false)
  })
})

it('refuses inputs of another length', () => {
  expect(() => ed25519KeyPairFromSeed(new Uint8Array(31))).toThrow(code('bad-bytes'))
  expect(() => verifyRegistration({ ...valid, signature: signature.subarray(1) })).toThrow(code('bad-bytes'))
  expect(() => verifyRegistration({ ...valid, ed25519PublicKey: new Uint8Array(33) })).toThrow(
    code('bad-bytes'),
  )
})

it('copies the seed', () => {
  const seed = new Uint8Array(32).fill(5)
  const pair = ed25519KeyPairFromSeed(seed)
  seed.fill(0)
  expect(pair.seed).toEqual(new Uint8Array(32).fill(5))
})
