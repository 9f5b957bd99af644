import { describe, expect, it, vi } from 'vitest'
import { ed25519KeyPairFromSeed, encodeHex, signText } from '@/lib/crypto'
import { NOTICES_PURPOSE } from '@/lib/notices-purpose'

vi.mock('server-only', () => ({}))
const { readNotices } = await import('./read-notices')

const keys = ed25519KeyPairFromSeed(new Uint8Array(32).fill(9))
const publicKey = encodeHex(keys.publicKey).replace(/^0x/, '')
const NOW = 1_000

const file = (content: unknown, signed = content) => {
  const text = JSON.stringify(content)
  const signature = signText(keys, { purpose: NOTICES_PURPOSE, text: JSON.stringify(signed) })
  return JSON.stringify({ payload: text, signature: encodeHex(signature).replace(/^0x/, '') })
}
const good = {
  issuedAt: 900,
  expiresAt: 2_000,
  notices: [{ tone: 'info', text: 'Version 12 is out.' }],
  stopped: [{ flow: 'claim', text: 'Claims wait for a fix.' }],
}

describe('readNotices', () => {
  it('gives what the key signed', () => {
    expect(readNotices(file(good), publicKey, NOW)).toEqual(good)
  })

  it('lists may be left out', () => {
    const { notices, stopped } = readNotices(file({ issuedAt: 1, expiresAt: 2_000 }), publicKey, NOW)
    expect([notices, stopped]).toEqual([[], []])
  })

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['another form', '{"payload":1}', 'not of the form'],
    ['changed after signing', file({ ...good, expiresAt: 9_999 }, good), 'not signed by'],
    ['a tone that is none', file({ ...good, notices: [{ tone: 'loud', text: 'x' }] }), 'notices.0.tone'],
    ['an empty reason', file({ ...good, stopped: [{ flow: 'claim', text: ' ' }] }), 'stopped.0.text'],
    ['over', file({ ...good, expiresAt: NOW }), 'no longer valid'],
  ])('error: %s', (_, json, words) => {
    expect(() => readNotices(json, publicKey, NOW)).toThrow(words)
  })

  it('error: signed by somebody else', () => {
    expect(() => readNotices(file(good), 'ab'.repeat(32), NOW)).toThrow('not signed by')
  })
})
