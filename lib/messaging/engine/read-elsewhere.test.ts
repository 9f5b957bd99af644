import { expect, it } from 'vitest'
import { markRead } from './actions/reading'
import { device, start, until } from './engine-test-device'
import { plainDocuments } from './engine-test-world'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`

const world = async () => {
  const swarms = start()
  const browserOf = (id: string) => device(swarms, id, { documents: plainDocuments(Date.now) })
  const [ann, phone, ben] = [await browserOf(alice), await browserOf(alice), await browserOf(bob)]
  const say = async (text: string) => {
    await ben.send(alice, text)
    for (const of of [ann, phone]) await until(async () => (await of.texts(bob)).includes(text))
  }
  return { ann, phone, ben, say, browserOf }
}

it('what ends after reading ends on all own devices, also on one that is set up later', async () => {
  const { ann, phone, ben, say, browserOf } = await world()
  const timer = { mode: 'after-read', seconds: 120 } as const
  await ben.context.run(async () => ben.context.documents.book.changeContact(alice, { timer }))
  await say('secret')
  const [secret] = await ann.messages(bob)
  await markRead(ann.context, { conversation: bob, until: secret?.sentAt ?? 0 })
  await until(() => phone.view(bob)?.unread === 0)
  const later = await browserOf(alice)
  await until(async () => (await later.texts(bob)).includes('secret'))
  for (const of of [ann, phone, later]) await until(async () => (await of.texts(bob)).length === 0)
})

it('as many are unread as another device has left unread', async () => {
  const { ann, phone, say } = await world()
  for (const text of ['one', 'two', 'three']) await say(text)
  expect(phone.view(bob)?.unread).toBe(3)
  const [, second] = await ann.messages(bob)
  await markRead(ann.context, { conversation: bob, until: second?.sentAt ?? 0 })
  await until(() => phone.view(bob)?.unread === 1)
})
