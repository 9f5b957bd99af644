import { describe, expect, it } from 'vitest'
import { ed25519KeyPairFromSeed } from './registration'
import { signText, verifyText } from './signed-text'

const keys = ed25519KeyPairFromSeed(new Uint8Array(32).fill(7))
const of = { purpose: 'notices', text: '{"a":1}' }
const valid = { ...of, signature: signText(keys, of), publicKey: keys.publicKey }

describe('verifyText', () => {
  it('takes what was signed', () => {
    expect(verifyText(valid)).toBe(true)
  })

  it.each([
    ['another text', { text: '{"a":2}' }],
    ['another purpose', { purpose: 'orders' }],
    ['a purpose that runs into the text', { purpose: 'notices{', text: '"a":1}' }],
    ['another key', { publicKey: ed25519KeyPairFromSeed(new Uint8Array(32).fill(8)).publicKey }],
    ['a key that is no point', { publicKey: new Uint8Array(32).fill(0xff) }],
    ['a changed signature', { signature: valid.signature.map((byte, index) => (index ? byte : byte ^ 1)) }],
  ])('refuses %s', (_, change) => {
    expect(verifyText({ ...valid, ...change })).toBe(false)
  })

  it('error: a signature of another length', () => {
    expect(() => verifyText({ ...valid, signature: valid.signature.subarray(1) })).toThrow(
      expect.objectContaining({ code: 'bad-bytes' }),
    )
  })
})
