import { expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { sealText } from '@/lib/crypto/password/sealed-text'
import { retry } from '../engine/actions/messages'
import { markRead } from '../engine/actions/reading'
import { blindedNames } from '../engine/blinded-names'
import { device, start, until } from '../engine/engine-test-device'
import { directId } from '../model/direct'
import { encodeRecord } from '../storage/record-codec'
import { RelayError } from '../transport/relay-error'
import { exportHistory, importHistory } from './history-file'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`
const password = 'correct horse'
const SENT_AT = 1_799_000_000_000

const dora = accountKeysFromSeed(new Uint8Array(32).fill(4)).accountId
const serverKey = 'c1'.repeat(32)
const doraThere = directId({
  baseUrl: 'https://sogs.test',
  person: blindedNames(dora, { serverKey })[0] ?? '',
})

/** Alice has written to somebody of a community who has not answered. */
async function waitingForDora() {
  const ann = await device(start(), alice)
  await ann.context.run(async (work) => {
    const content = { kind: 'text', text: 'psst' } as const
    const name = { author: alice, sentAt: SENT_AT, conversation: doraThere }
    const delivery = { status: 'stored', stored: 0, of: 0 } as const
    work.putMessage({ ...name, content, reactions: [], delivery })
    work.putConversation({ ...work.conversation(doraThere), through: { serverKey, name: 'Dora' } })
  })
  return await exportHistory(ann, password)
}

it('what was not read before is not read in another browser either; notices come along', async () => {
  const swarms = start()
  const [ann, { send }] = [await device(swarms, alice), await device(swarms, bob)]
  await send(alice, 'read')
  await until(async () => (await ann.texts(bob)).length === 1)
  const [first] = await ann.messages(bob)
  await markRead(ann.context, { conversation: bob, until: first?.sentAt ?? 0 })
  await send(alice, 'not read')
  await until(() => ann.view(bob)?.unread === 1)
  const sentAt = (first?.sentAt ?? 0) - 5
  const content = { kind: 'notice', what: 'group-invite', name: 'Friends' } as const
  await ann.context.run(async (work) =>
    work.putMessage({ author: bob, sentAt, conversation: bob, content, reactions: [] }),
  )
  const text = await exportHistory(ann, password)

  const other = await device(start(), alice)
  expect(await importHistory(other, { text, password })).toBe(3)
  expect(await other.texts(bob)).toEqual(['notice', 'read', 'not read'])
  expect(other.view(bob)?.unread).toBe(1)
})

it('what was not sent then is sent when a person asks, and comes once', async () => {
  const swarms = start()
  const [ann, ben] = [await device(swarms, alice), await device(swarms, bob)]
  swarms.fail(() => new RelayError('no-relay'))
  await ann.send(bob, 'late')
  const text = await exportHistory(ann, password)
  ann.engine.stop()
  swarms.fail(undefined)

  const other = await device(swarms, alice)
  await importHistory(other, { text, password })
  const [message] = await other.messages(bob)
  if (!message) throw new Error('nothing is there')
  expect(message.delivery).toMatchObject({ status: 'failed' })
  for (let times = 0; times < 2; times += 1) await retry(other.context, { conversation: bob, message })
  await until(async () => (await other.messages(bob))[0]?.delivery?.status === 'stored')
  await until(async () => (await ben.texts(alice)).length > 0)
  expect(await ben.texts(alice)).toEqual(['late'])
})

it('private words in communities that wait for an answer come along, once', async () => {
  const text = await waitingForDora()
  const other = await device(start(), alice)
  for (const added of [1, 0]) expect(await importHistory(other, { text, password })).toBe(added)
  expect(await other.texts(doraThere)).toEqual(['psst'])
  expect(other.view(doraThere)).toMatchObject({
    ...{ kind: 'blinded', name: 'Dora', unread: 0, lastAt: SENT_AT },
    through: { serverKey, name: 'Dora' },
  })
})

it('they join the ordinary conversation where the account is known by now', async () => {
  const text = await waitingForDora()
  const other = await device(start(), alice)
  await other.context.run(async () => other.context.documents.book.changeContact(dora, { isApproved: true }))
  await importHistory(other, { text, password })
  expect(await other.texts(dora)).toEqual(['psst'])
  expect(other.view(doraThere)).toBeUndefined()
})

const sealed = (part: Record<string, unknown>) => {
  const message = {
    ...{ author: bob, sentAt: SENT_AT, conversation: bob, reactions: [] },
    content: { kind: 'text', text: 'from before' },
  }
  const said = { form: 'session-portal-history-1', account: alice, messages: [message], readUntil: {} }
  const text = new TextDecoder().decode(encodeRecord({ ...said, ...part }))
  return sealText(text, password, crypto.getRandomValues(new Uint8Array(40)))
}

it('a file that was made before these were saved is still read', async () => {
  const other = await device(start(), alice)
  expect(await importHistory(other, { text: sealed({}), password })).toBe(1)
  expect(await other.texts(bob)).toEqual(['from before'])
})

it.each([
  ['no box of a community', { id: 'https://sogs.test/lounge' }],
  ['a key of no server', { through: { serverKey: 'none', name: '' } }],
  ['no community', { through: undefined }],
])('error: private words of %s', async (_, part) => {
  const other = await device(start(), alice)
  const direct = [{ id: doraThere, through: { serverKey, name: '' }, messages: [], ...part }]
  await expect(importHistory(other, { text: sealed({ direct }), password })).rejects.toEqual(
    expect.objectContaining({ code: 'bad-history-file' }),
  )
  expect(await other.texts(bob)).toEqual([])
})
