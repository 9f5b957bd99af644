import { ED25519_TORSION_SUBGROUP } from '@noble/curves/ed25519.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed, signAsAccount } from '../account/account-keys'
import { decodeHex } from '../bytes'
import { sealBox } from './sealed-box'
import { openAndVerify, signThenSeal, signThenSealDeterministic } from './sign-then-seal'

const bytesOf = (byte: number, length = 32) => new Uint8Array(length).fill(byte)
const accountOf = (byte: number) => accountKeysFromSeed(bytesOf(byte))
const [alice, bob, carol] = [accountOf(1), accountOf(2), accountOf(3)]
const message = Uint8Array.from({ length: 160 }, (_, at) => at)
const ephemeralSecretKey = bytesOf(7)
const sealed = signThenSeal({ from: alice, to: bob.accountId, message, ephemeralSecretKey })
const failure = (code: string) => expect.objectContaining({ name: 'CryptoError', code })

/** Seals for Bob whatever somebody puts inside. */
const sealedForBob = (...inner: Uint8Array[]) =>
  sealBox(concatBytes(...inner), bob.x25519PublicKey, ephemeralSecretKey)

describe('a sealed message', () => {
  it('tells its reader who wrote it', () =>
    expect(openAndVerify(sealed, bob)).toEqual({
      sender: alice.accountId,
      senderEd25519PublicKey: alice.ed25519PublicKey,
      message,
    }))

  it('is 144 bytes longer, and shows neither message nor writer', () => {
    expect(sealed).toHaveLength(message.length + 144)
    const hex = Buffer.from(sealed).toString('hex')
    for (const part of [message.slice(0, 8), alice.ed25519PublicKey, alice.x25519PublicKey])
      expect(hex).not.toContain(Buffer.from(part).toString('hex'))
  })

  it('is other bytes with another one-time key, and the same with one that follows from the message', () => {
    const of = { from: alice, to: bob.accountId, message }
    expect(signThenSeal({ ...of, ephemeralSecretKey: bytesOf(8) })).not.toEqual(sealed)
    expect(signThenSealDeterministic(of)).toEqual(signThenSealDeterministic(of))
    expect(signThenSealDeterministic({ ...of, from: carol })).not.toEqual(signThenSealDeterministic(of))
  })
})

describe('error: refuses', () => {
  it.each([
    ['what is sealed to somebody else', sealed, carol],
    ['nothing', new Uint8Array(), bob],
    ['47 bytes', sealed.slice(0, 47), bob],
    ['a message cut off', sealed.slice(0, -1), bob],
    ['a message with a byte behind it', concatBytes(sealed, bytesOf(0, 1)), bob],
    ['a one-time key of small order', concatBytes(bytesOf(0), sealed.slice(32)), bob],
    ['a seal with too little inside', sealedForBob(bytesOf(1, 95)), bob],
  ])('%s', (_, bytes, reader) => expect(() => openAndVerify(bytes, reader)).toThrow(failure('bad-seal')))

  it.each(Array.from({ length: 24 }, (_, at) => Math.floor((at * sealed.length) / 24)))(
    'a message with byte %i changed',
    (at) => {
      const changed = sealed.with(at, (sealed[at] ?? 0) ^ 1)
      expect(() => openAndVerify(changed, bob)).toThrow(failure('bad-seal'))
    },
  )

  it.each([
    ['a signature of somebody else', signAsAccount(carol, signedFor(bob)), alice.ed25519PublicKey],
    [
      'a message that was written to somebody else',
      signAsAccount(alice, signedFor(carol)),
      alice.ed25519PublicKey,
    ],
    ['a signature without the reader in it', signAsAccount(alice, message), alice.ed25519PublicKey],
    ['no signature', bytesOf(0, 64), alice.ed25519PublicKey],
    ['a writer of small order', bytesOf(0, 64).with(0, 1), decodeHex(ED25519_TORSION_SUBGROUP[1] ?? '', 32)],
    ['a writer that is no point', signAsAccount(alice, signedFor(bob)), bytesOf(0xff)],
  ])('%s, inside a valid seal', (_, signature, writer) =>
    expect(() => openAndVerify(sealedForBob(message, writer, signature), bob)).toThrow(
      failure('forged-message'),
    ),
  )

  it('to seal to what is no account', () => {
    const of = { from: alice, message, ephemeralSecretKey }
    expect(() => signThenSeal({ ...of, to: bob.accountId.slice(2) })).toThrow(failure('bad-account-id'))
    expect(() => signThenSeal({ ...of, to: `05${'00'.repeat(32)}` })).toThrow(failure('bad-public-key'))
  })

  it('a one-time key of another length', () =>
    expect(() =>
      signThenSeal({ from: alice, to: bob.accountId, message, ephemeralSecretKey: bytesOf(1, 31) }),
    ).toThrow(failure('bad-bytes')))
})

function signedFor({ x25519PublicKey }: typeof bob): Uint8Array {
  return concatBytes(message, alice.ed25519PublicKey, x25519PublicKey)
}
