import { bytesToHex } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { expect, it } from 'vitest'
import { accountKeysFromSeed, signAsAccount } from '@/lib/crypto/account/account-keys'
import { blindedKeys, signBlinded } from '@/lib/crypto/blinding/blinded-keys'
import { padContent } from '@/lib/crypto/seal/padding'
import { buildContent } from '../message/build-content'
import { encodeEnvelope } from '../protobuf/messages'
import { openRow } from './open-row'
import { readRow, readRows } from './room-rows'

const NOW = 1_790_000_000_000
const HOUR = 3_600_000
const account = accountKeysFromSeed(new Uint8Array(32).fill(7))
const serverKey = new Uint8Array(32).fill(9)

const content = (text: string, sentAt = NOW) =>
  padContent(
    buildContent({ content: { kind: 'text', text }, sentAt, profile: { name: 'Ann', updatedAtSeconds: 0 } }),
  )

function row(data: Uint8Array, part: object = {}, blinding: 15 | 25 = 15) {
  const keys = blindedKeys(blinding, account, serverKey)
  const signature = base64.encode(signBlinded(blinding, account, keys, data))
  return {
    id: 4,
    seqno: 9,
    session_id: keys.id,
    posted: NOW / 1000,
    data: base64.encode(data),
    signature,
    ...part,
  }
}

const opened = (json: object) => {
  const read = readRow(json)
  return read && openRow(read)
}
const textOf = (json: object) => {
  const one = opened(json)
  return one?.kind === 'message' && one.content.kind === 'text' ? one.content.text : undefined
}

it.each([15, 25] as const)('a message signed with a key blinded by %i', (blinding) =>
  expect(opened(row(content('hi'), {}, blinding))).toMatchObject({
    kind: 'message',
    id: 4,
    author: blindedKeys(blinding, account, serverKey).id,
    sentAt: NOW,
    postedAt: NOW,
    content: { kind: 'text', text: 'hi', profile: { name: 'Ann' } },
  }),
)

it('a message of an Account ID is checked with the positive key of it', () => {
  // The seed is one whose key is positive already, so that an ordinary signature holds under it.
  const seed = [...Array(32).keys()].map((byte) => new Uint8Array(32).fill(byte + 1))
  const positive = seed
    .map(accountKeysFromSeed)
    .find(({ ed25519PublicKey }) => (ed25519PublicKey[31] ?? 0) < 0x80)
  if (!positive) throw new Error('no seed fits')
  const data = content('old')
  const signature = base64.encode(signAsAccount(positive, data))
  expect(textOf(row(data, { session_id: positive.accountId, signature }))).toBe('old')
  expect(textOf(row(data, { session_id: account.accountId, signature }))).toBeUndefined()
})

it('content in an envelope, as later applications send it', () => {
  const inner = encodeEnvelope({ type: 6, timestamp: NOW, content: content('wrapped') })
  expect(textOf(row(padContent(inner)))).toBe('wrapped')
})

it('what is not signed by its author, or at another time, is passed over', () => {
  const data = content('hi')
  const other = accountKeysFromSeed(new Uint8Array(32).fill(8))
  expect(textOf(row(data, { session_id: blindedKeys(15, other, serverKey).id }))).toBeUndefined()
  expect(textOf(row(data, { data: base64.encode(content('ha')) }))).toBeUndefined()
  expect(textOf(row(data, { signature: '' }))).toBeUndefined()
  expect(textOf(row(data, { session_id: `15${bytesToHex(new Uint8Array(32))}` }))).toBeUndefined()
  expect(textOf(row(content('hi', NOW - 6 * HOUR)))).toBe('hi')
  expect(textOf(row(content('hi', NOW - 6 * HOUR - 1)))).toBeUndefined()
  expect(textOf(row(Uint8Array.of(255, 255, 255)))).toBeUndefined()
})

it('deletions, and reactions alone', () => {
  expect(opened({ id: 4, seqno: 10, data: null, deleted: true })).toEqual({ kind: 'deleted', id: 4 })
  const you = { index: 0, count: 3, reactors: [], you: true }
  expect(opened({ id: 4, seqno: 11, reactions: { '👍': you, '👎': { ...you, count: 0 } } })).toEqual({
    kind: 'reactions',
    id: 4,
    reactions: [{ emoji: '👍', count: 3, authors: [], isMine: true }],
  })
})

it('a row that cannot be read spoils no other', () => {
  const rows = readRows([row(content('hi')), { id: 'x' }, null, { id: 5, data: '%%%' }])
  expect(rows?.map(({ id }) => id)).toEqual([4])
  expect(readRows({ rows: [] })).toBeUndefined()
})
