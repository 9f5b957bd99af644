import { describe, expect, it } from 'vitest'
import {
  aggregateBlsPublicKeys,
  blsPublicKeyFromSecret,
  decodeBlsPublicKey,
  encodeBlsPublicKey,
  subtractBlsPublicKeys,
} from './bls-public-key'
import { blsSecretKey, blsSecretKeyFromRandom } from './bls-secret-key'
import { decodeBlsSignature, encodeBlsSignature, fromG2 } from './bls-signature'
import { Fp, Fr, G2 } from './curve'
import { hashToG2Steps } from './hash-to-g2'

const hex = (value: bigint) => value.toString(16).padStart(64, '0')
const code = (expected: string) => expect.objectContaining({ name: 'CryptoError', code: expected })
const seven = blsPublicKeyFromSecret(blsSecretKey(7n))

describe('secret keys', () => {
  it('are reduced modulo the group order, as node software does', () => {
    expect(blsSecretKey(Fr.ORDER + 7n)).toBe(7n)
    expect(blsSecretKey(new Uint8Array(32).fill(0x7f))).toBe(BigInt(`0x${'7f'.repeat(32)}`) % Fr.ORDER)
  })

  it.each([0n, -1n, Fr.ORDER, 2n * Fr.ORDER])('%s is none', (key) => {
    expect(() => blsSecretKey(key)).toThrow(code('bad-secret-key'))
  })

  it.each([31, 33])('%s bytes are none', (length) => {
    expect(() => blsSecretKey(new Uint8Array(length).fill(1))).toThrow(code('bad-bytes'))
  })

  it('come from 48 random bytes and are never zero', () => {
    expect(blsSecretKeyFromRandom(new Uint8Array(48))).toBe(1n)
    expect(blsSecretKeyFromRandom(new Uint8Array(48).fill(0xff))).toBeLessThan(Fr.ORDER)
    expect(() => blsSecretKeyFromRandom(new Uint8Array(32))).toThrow(code('bad-bytes'))
  })
})

describe('public keys', () => {
  it('of the secret 1 is the generator', () => {
    expect(blsPublicKeyFromSecret(blsSecretKey(1n))).toEqual({ X: 1n, Y: 2n })
  })

  it('are read in either case and with or without prefix', () => {
    const text = encodeBlsPublicKey(seven)
    expect(decodeBlsPublicKey(text)).toEqual(seven)
    expect(decodeBlsPublicKey(`0x${text.toUpperCase()}`)).toEqual(seven)
  })

  it.each([
    ['too short', hex(1n), 'bad-hex'],
    ['an odd number of digits', `${hex(1n)}${hex(2n)}0`, 'bad-hex'],
    ['not hex', `${hex(1n)}${hex(2n).slice(1)}g`, 'bad-hex'],
    ['off the curve', hex(1n) + hex(3n), 'bad-public-key'],
    ['the point at infinity', hex(0n) + hex(0n), 'bad-public-key'],
    ['Y above the field', hex(1n) + hex(2n + Fp.ORDER), 'bad-public-key'],
    ['X above the field', hex(1n + Fp.ORDER) + hex(2n), 'bad-public-key'],
  ])('refuses one that is %s', (_, text, expected) => {
    expect(() => decodeBlsPublicKey(text)).toThrow(code(expected))
  })

  it('add and subtract as the contract does', () => {
    const keys = [2n, 3n, 5n].map((secret) => blsPublicKeyFromSecret(blsSecretKey(secret)))
    const sum = aggregateBlsPublicKeys(keys)
    expect(sum).toEqual(blsPublicKeyFromSecret(blsSecretKey(10n)))
    expect(subtractBlsPublicKeys(sum, keys.slice(0, 1))).toEqual(blsPublicKeyFromSecret(blsSecretKey(8n)))
    expect(subtractBlsPublicKeys(sum, keys)).toEqual({ X: 0n, Y: 0n })
    expect(aggregateBlsPublicKeys([])).toEqual({ X: 0n, Y: 0n })
    expect(aggregateBlsPublicKeys([seven, seven])).toEqual(blsPublicKeyFromSecret(blsSecretKey(14n)))
  })
})

describe('signatures', () => {
  const signature = fromG2(G2.BASE.multiply(5n))
  const limbs = [signature.sigs0, signature.sigs1, signature.sigs2, signature.sigs3].map(hex)

  it('are read back', () => {
    expect(decodeBlsSignature(encodeBlsSignature(signature))).toEqual(signature)
    expect(decodeBlsSignature(`0x${limbs.join('').toUpperCase()}`)).toEqual(signature)
  })

  it.each([
    ['imaginary part first', [1, 0, 3, 2].map((index) => limbs[index]).join('')],
    ['one bit changed', limbs.join('').replace(/.$/, (digit) => (parseInt(digit, 16) ^ 1).toString(16))],
    ['the point at infinity', hex(0n).repeat(4)],
    ['a limb above the field', hex(signature.sigs0 + Fp.ORDER) + limbs.slice(1).join('')],
  ])('refuses %s', (_, text) => {
    expect(() => decodeBlsSignature(text)).toThrow(code('bad-signature'))
  })

  it('refuses a curve point outside the subgroup', () => {
    const { mappedPoint } = hashToG2Steps({ message: new Uint8Array(3), hashToG2Tag: new Uint8Array(32) })
    expect(() => decodeBlsSignature(encodeBlsSignature(fromG2(mappedPoint)))).toThrow(code('bad-signature'))
  })

  it('refuses hex of another length', () => {
    expect(() => decodeBlsSignature(limbs.slice(1).join(''))).toThrow(code('bad-hex'))
  })
})

it('the text of an error holds no bytes of the input', () => {
  const secret = '13'.repeat(31)
  expect(() => decodeBlsPublicKey(secret)).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining('13') }),
  )
})
