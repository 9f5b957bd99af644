import words from '@session.js/mnemonic/dist/dictionaries/english.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, it } from 'vitest'
import { decodeHex, encodeHex } from '../bytes'
import { crc32 } from './crc-32'
import { keySeedOf, phraseOfSeed, seedOfPhrase } from './recovery-phrase'

const seed = '000102030405060708090a0b0c0d0e0f'
const phrase = 'amaze buffet cake entrance symptoms tiger lamb maze nestle python dusted faxed faxed'
const failure = (code: string) => expect.objectContaining({ code })

it('the list is the one of every other application', () => {
  expect(words).toHaveLength(1626)
  expect(encodeHex(sha256(new TextEncoder().encode(words.join('\n'))))).toBe(
    '998df55cb16d2318130c5cf7e9d4408247c8c4674935ee6e07d53f2f00ccf19b',
  )
})

it('CRC-32 is that of zlib', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

describe('a phrase', () => {
  it('follows from its seed and leads back to it', () => {
    expect(phraseOfSeed(decodeHex(seed, 16))).toBe(phrase)
    expect(encodeHex(seedOfPhrase(phrase))).toBe(seed)
    expect(encodeHex(keySeedOf(decodeHex(seed, 16)))).toBe(seed + '00'.repeat(16))
  })

  it.each([
    phrase.toUpperCase(),
    ` ${phrase.replaceAll(' ', '\n\t ')} `,
    'ama buf cak ent sym tig lam maz nes pyt dus fax fax',
  ])('is read as people type it: %j', (typed) => {
    expect(encodeHex(seedOfPhrase(typed))).toBe(seed)
  })

  it.each([
    ['phrase-length', phrase.split(' ').slice(0, 12).join(' ')],
    ['phrase-length', ''],
    ['phrase-word', phrase.replace('tiger', 'zzzzz')],
    ['phrase-checksum', phrase.replace('tiger', 'lamb')],
    ['phrase-checksum', phrase.replace('amaze buffet', 'buffet amaze')],
    ['phrase-checksum', phrase.replace(/faxed$/, 'amaze')],
  ])('error: %s', (code, typed) => {
    expect(() => seedOfPhrase(typed)).toThrow(failure(code))
  })

  it.each([
    [{ word: 3 }, phrase.split(' ').with(2, 'zzzzz').join(' ')],
    [{ word: 13 }, phrase.split(' ').with(12, 'zzzzz').join(' ')],
    [{ count: 12 }, phrase.split(' ').slice(1).join(' ')],
    [{ count: 0 }, ' '],
  ])('error: says where to look: %j', (values, typed) => {
    expect(() => seedOfPhrase(typed)).toThrow(expect.objectContaining({ values }))
  })

  it('error: one wrong word is never taken silently for another account without its check agreeing', () => {
    const list = phrase.split(' ')
    const accepted = list.slice(0, 12).flatMap((_, at) =>
      words.filter((word) => {
        const changed = list.with(at, word).join(' ')
        if (changed === phrase) return false
        try {
          seedOfPhrase(changed)
          return true
        } catch {
          return false
        }
      }),
    )
    // The check is one of 12 words: about one change in twelve slips through, no more.
    expect(accepted.length).toBeLessThan((12 * words.length) / 10)
  })

  it('error: a seed of another length', () => {
    for (const length of [0, 15, 32]) {
      expect(() => phraseOfSeed(new Uint8Array(length))).toThrow(failure('bad-bytes'))
      expect(() => keySeedOf(new Uint8Array(length))).toThrow(failure('bad-bytes'))
    }
  })
})
