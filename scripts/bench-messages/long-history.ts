import { randomBytes } from 'node:crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { ACCOUNT_SEED_BYTES, keySeedOf, phraseOfSeed } from '@/lib/crypto/account/recovery-phrase'
import { sealText } from '@/lib/crypto/password/sealed-text'
import { HISTORY_FORM } from '@/lib/messaging/host/history-form'
import type { Message } from '@/lib/messaging/model/message'
import { encodeRecord } from '@/lib/messaging/storage/record-codec'

const SEAL_RANDOM_BYTES = 40
const MINUTE_MILLISECONDS = 60_000
/** How long messages are differs as much as with people: words of the longest, then less. */
const LENGTHS = [3, 40, 1, 12, 7, 80, 2, 20]
const WORDS = 'the train was late so we had coffee and a long talk about everything again'.split(' ')

const random = (length: number) => new Uint8Array(randomBytes(length))
const newAccount = () => {
  const seed = random(ACCOUNT_SEED_BYTES)
  return { id: accountKeysFromSeed(keySeedOf(seed)).accountId, words: phraseOfSeed(seed) }
}

const textOf = (index: number) => {
  const length = LENGTHS[index % LENGTHS.length] ?? 1
  const words = Array.from({ length }, (_, word) => WORDS[(index + word) % WORDS.length])
  return `${index + 1}: ${words.join(' ')}`
}

/**
 * An account with one conversation of so many messages, one a minute until now, as a file that the messenger reads.
 * @param password - of the file.
 */
export function longHistory({ count, password, now }: { count: number; password: string; now: number }) {
  const [own, other] = [newAccount(), newAccount()]
  const messages = Array.from({ length: count }, (_, index): Message => ({
    conversation: other.id,
    author: index % 2 === 0 ? other.id : own.id,
    sentAt: now - (count - index) * MINUTE_MILLISECONDS,
    content: { kind: 'text', text: textOf(index) },
    reactions: index % 10 === 0 ? [{ author: own.id, emoji: '🥰' }] : [],
    ...(index % 2 === 1 && { delivery: { status: 'stored', stored: 6, of: 6 } as const }),
  }))
  const record = encodeRecord({
    ...{ form: HISTORY_FORM, account: own.id, messages, readUntil: { [other.id]: now } },
  })
  return {
    words: own.words,
    newest: textOf(count - 1),
    file: sealText(new TextDecoder().decode(record), password, random(SEAL_RANDOM_BYTES)),
  }
}
