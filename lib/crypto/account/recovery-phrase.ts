import words from '@session.js/mnemonic/dist/dictionaries/english.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'
import { crc32 } from './crc-32'

/** Random bytes of an account. */
export const ACCOUNT_SEED_BYTES = 16
const KEY_SEED_BYTES = 32
const GROUP_BYTES = 4
const WORDS_PER_GROUP = 3
const PHRASE_WORDS = 13
const PREFIX_LETTERS = 3

const size = words.length
const prefixOf = (word: string) => word.slice(0, PREFIX_LETTERS)
const indexes: ReadonlyMap<string, number> = new Map(words.map((word, index) => [prefixOf(word), index]))

/** The 32 bytes that keys follow from: the seed and zeros. The caller wipes both. */
export function keySeedOf(accountSeed: Uint8Array): Uint8Array {
  assertBytes(accountSeed, ACCOUNT_SEED_BYTES)
  const seed = new Uint8Array(KEY_SEED_BYTES)
  seed.set(accountSeed)
  return seed
}

/** @param accountSeed - 16 bytes. @returns 13 words with spaces between; the last one checks the others. */
export function phraseOfSeed(accountSeed: Uint8Array): string {
  assertBytes(accountSeed, ACCOUNT_SEED_BYTES)
  const view = new DataView(accountSeed.buffer, accountSeed.byteOffset, accountSeed.byteLength)
  const phrase: string[] = []
  for (let at = 0; at < ACCOUNT_SEED_BYTES; at += GROUP_BYTES) {
    const value = view.getUint32(at, true)
    const first = value % size
    const second = (Math.floor(value / size) + first) % size
    const third = (Math.floor(value / size / size) + second) % size
    phrase.push(wordAt(first), wordAt(second), wordAt(third))
  }
  return [...phrase, checkWord(phrase)].join(' ')
}

/**
 * Reads a phrase as a person types it: in any case, with any spaces; of each word only its first three letters count.
 * @returns 16 bytes.
 * @throws {CryptoError} `phrase-length`, `phrase-word` (the one with this number is not of the list), `phrase-checksum` (one is another, or two
 * changed places).
 */
export function seedOfPhrase(text: string): Uint8Array {
  const typed = text.trim().toLowerCase().split(/\s+/)
  if (typed.length !== PHRASE_WORDS)
    throw new CryptoError('phrase-length', { count: typed.filter(Boolean).length })
  const values = typed.map((word, place) => {
    const index = indexes.get(prefixOf(word))
    if (index === undefined) throw new CryptoError('phrase-word', { word: place + 1 })
    return index
  })
  const phrase = typed.slice(0, -1)
  if (prefixOf(checkWord(phrase)) !== prefixOf(typed.at(-1) ?? '')) throw new CryptoError('phrase-checksum')
  const seed = new Uint8Array(ACCOUNT_SEED_BYTES)
  const view = new DataView(seed.buffer)
  for (let group = 0; group < ACCOUNT_SEED_BYTES / GROUP_BYTES; group += 1)
    view.setUint32(group * GROUP_BYTES, groupValue(values.slice(group * WORDS_PER_GROUP)), true)
  return seed
}

function groupValue([first = 0, second = 0, third = 0]: readonly number[]): number {
  const apart = (one: number, other: number) => (one - other + size) % size
  const value = first + size * apart(second, first) + size * size * apart(third, second)
  if (value >= 2 ** 32) throw new CryptoError('phrase-checksum')
  return value
}

const wordAt = (index: number): string => words[index] ?? ''

/** The word, of those before, that CRC-32 of their beginnings points to. */
function checkWord(phrase: readonly string[]): string {
  const ascii = new TextEncoder().encode(phrase.map(prefixOf).join(''))
  return phrase[crc32(ascii) % phrase.length] ?? ''
}
