import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed, verifyEd25519 } from '../account/account-keys'
import { blindedIdsOf, blindedKeys, signBlinded } from './blinded-keys'

const bytesOf = (byte: number, length = 32) => new Uint8Array(length).fill(byte)
const [serverKey, otherServer] = [bytesOf(9), bytesOf(10)]
const message = Uint8Array.of(1, 2, 3)
const failure = (code: string) => expect.objectContaining({ name: 'CryptoError', code })

describe.each([15, 25] as const)('an id of %i', (blinding) => {
  const account = accountKeysFromSeed(bytesOf(1))
  const keys = blindedKeys(blinding, account, serverKey)
  const signature = signBlinded(blinding, account, keys, message)

  it.each([1, 2, 3, 4, 5, 6])('of account %i can be found from its Account ID', (byte) => {
    const somebody = accountKeysFromSeed(bytesOf(byte))
    const { id } = blindedKeys(blinding, somebody, serverKey)
    expect(blindedIdsOf(blinding, somebody.accountId, serverKey)).toContain(id)
    expect(blindedIdsOf(blinding, account.accountId, serverKey).includes(id)).toBe(byte === 1)
  })

  it('is another one in every community, and shows nothing of the account', () => {
    expect(blindedKeys(blinding, account, otherServer).id).not.toBe(keys.id)
    expect(keys.id.slice(2)).not.toBe(account.accountId.slice(2))
  })

  it('signs under its own key alone', () => {
    const of = { signature, message, publicKey: keys.publicKey }
    expect(verifyEd25519(of)).toBe(true)
    expect(verifyEd25519({ ...of, message: Uint8Array.of(1, 2) })).toBe(false)
    expect(verifyEd25519({ ...of, publicKey: account.ed25519PublicKey })).toBe(false)
    expect(verifyEd25519({ ...of, publicKey: blindedKeys(blinding, account, otherServer).publicKey })).toBe(
      false,
    )
  })

  it('never uses a nonce for two messages', () => {
    const other = signBlinded(blinding, account, keys, Uint8Array.of(4))
    expect(other.slice(0, 32)).not.toEqual(signature.slice(0, 32))
  })

  it('error: inputs of another form', () => {
    expect(() => blindedKeys(blinding, account, bytesOf(9, 31))).toThrow(failure('bad-bytes'))
    expect(() => blindedIdsOf(blinding, keys.id, serverKey)).toThrow(failure('bad-account-id'))
  })

  it.each([
    `05${'00'.repeat(32)}`,
    `0501${'00'.repeat(31)}`,
    `05ec${'ff'.repeat(30)}7f`,
    `0502${'00'.repeat(31)}`,
  ])('error: an Account ID that nobody can have: %s', (id) =>
    expect(() => blindedIdsOf(blinding, id, serverKey)).toThrow(failure('bad-public-key')),
  )
})
