import { base64 } from '@scure/base'
import { concatBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed, verifyEd25519 } from '../account/account-keys'
import { readSubaccount, signAsMember } from './subaccount'

const bytesOf = (byte: number, length = 32) => new Uint8Array(length).fill(byte)
const head = Uint8Array.of(3, 7, 0, 0)
const authData = concatBytes(head, bytesOf(5), bytesOf(6, 64))
const failure = (code: string) => expect.objectContaining({ name: 'CryptoError', code })

describe.each([1, 2, 3, 4])('member %i', (byte) => {
  const member = accountKeysFromSeed(bytesOf(byte))
  const subaccount = readSubaccount(authData, member)

  it('signs so that the key in the token verifies it, whatever the sign of the own key', () => {
    const { subaccount: token, signature } = signAsMember(subaccount, member, 'retrieve11')
    const of = { signature: base64.decode(signature), publicKey: base64.decode(token).slice(4) }
    expect(verifyEd25519({ ...of, message: new TextEncoder().encode('retrieve11') })).toBe(true)
    expect(verifyEd25519({ ...of, message: new TextEncoder().encode('retrieve12') })).toBe(false)
  })

  it('keeps what the admin signed', () => {
    expect(subaccount.token.slice(0, 4)).toEqual(head)
    expect(subaccount.adminSignature).toEqual(bytesOf(6, 64))
  })
})

describe('error', () => {
  const member = accountKeysFromSeed(bytesOf(1))

  it.each([0, 99, 101])('%i bytes', (length) =>
    expect(() => readSubaccount(bytesOf(3, length), member)).toThrow(failure('bad-bytes')),
  )

  it('of something else than a group', () =>
    expect(() => readSubaccount(authData.with(0, 5), member)).toThrow(failure('bad-bytes')))

  it('a factor that is zero', () =>
    expect(() => readSubaccount(concatBytes(head, bytesOf(0), bytesOf(6, 64)), member)).toThrow(
      failure('bad-secret-key'),
    ))
})
