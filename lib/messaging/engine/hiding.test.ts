import { expect, it } from 'vitest'
import { accept, begin, hide } from './actions/people'
import { device, settle, start, until } from './engine-test-device'
import { plainDocuments } from './engine-test-world'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`

const world = async () => {
  const swarms = start()
  const documents = () => plainDocuments(Date.now)
  const browserOf = (id: string) => device(swarms, id, { documents: documents() })
  const ann = await browserOf(alice)
  const { send } = await browserOf(bob)
  return { ann, sendAsBob: (text: string) => send(alice, text), browserOf }
}

it('who writes after the conversation with them was deleted is seen again, without what was deleted', async () => {
  const { ann, sendAsBob } = await world()
  await sendAsBob('one')
  await until(async () => (await ann.texts(bob)).length === 1)
  await accept(ann.context, { conversation: bob })
  await hide(ann.context, { conversation: bob })
  await settle(10_000)
  expect([ann.view(bob), await ann.texts(bob)]).toEqual([undefined, []])
  await sendAsBob('two')
  await until(() => ann.view(bob)?.unread === 1)
  expect([await ann.texts(bob), ann.view(bob)?.kind]).toEqual([['two'], 'contact'])
  expect(ann.events.filter(({ kind }) => kind === 'arrived')).toHaveLength(1)
})

it('a request that was deleted comes back as a request when they ask again', async () => {
  const { ann, sendAsBob } = await world()
  await sendAsBob('one')
  await until(() => ann.view(bob)?.kind === 'request')
  await hide(ann.context, { conversation: bob })
  await settle(10_000)
  expect(ann.view(bob)).toBeUndefined()
  await sendAsBob('two')
  await until(async () => (await ann.texts(bob)).length > 0)
  expect([await ann.texts(bob), ann.view(bob)?.kind]).toEqual([['two'], 'request'])
})

it('a device that is set up later does not bring back what another one deleted', async () => {
  const { ann, sendAsBob, browserOf } = await world()
  await sendAsBob('one')
  await until(async () => (await ann.texts(bob)).length === 1)
  await accept(ann.context, { conversation: bob })
  await hide(ann.context, { conversation: bob })
  await settle(10_000)
  const phone = await browserOf(alice)
  await settle(20_000)
  expect([phone.view(bob), await phone.texts(bob)]).toEqual([undefined, []])
  await sendAsBob('two')
  for (const of of [phone, ann]) {
    await until(() => of.view(bob)?.unread === 1)
    expect(await of.texts(bob)).toEqual(['two'])
  }
})

it('what one device deletes is gone from the others, and the notes to oneself with them', async () => {
  const { ann, sendAsBob, browserOf } = await world()
  const phone = await browserOf(alice)
  await sendAsBob('one')
  await ann.send(alice, 'milk')
  for (const of of [phone, ann]) await until(async () => (await of.texts(alice)).length === 1)
  await until(async () => (await phone.texts(bob)).length === 1)
  for (const conversation of [alice, bob]) await hide(ann.context, { conversation })
  await until(async () => (await phone.texts(bob)).length === 0)
  await until(async () => (await phone.texts(alice)).length === 0)
  expect([phone.view(alice), phone.view(bob)]).toEqual([undefined, undefined])
  await phone.send(alice, 'bread')
  await until(async () => (await ann.texts(alice)).length === 1)
  expect([await ann.texts(alice), ann.view(alice)?.kind]).toEqual([['bread'], 'self'])
})

it('to begin anew with somebody shows them at once', async () => {
  const { ann } = await world()
  await begin(ann.context, { conversation: bob })
  await hide(ann.context, { conversation: bob })
  expect(ann.view(bob)).toBeUndefined()
  await begin(ann.context, { conversation: bob })
  expect(ann.view(bob)?.kind).toBe('contact')
})
