import { expect, it } from 'vitest'
import { device, settle, start, until } from '../engine-test-device'
import { plainDocuments } from '../engine-test-world'
import { accept, block, mute } from './people'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`

async function world() {
  const swarms = start()
  const browserOf = (id: string) => device(swarms, id, { documents: plainDocuments(Date.now) })
  const ann = await browserOf(alice)
  const { send } = await browserOf(bob)
  return { ann, browserOf, sendAsBob: (text: string) => send(alice, text) }
}

const arrivals = ({ events }: Awaited<ReturnType<typeof device>>) =>
  events.filter(({ kind }) => kind === 'arrived').length

it('who is muted interrupts on no own device, and is heard again afterwards', async () => {
  const { ann, browserOf, sendAsBob } = await world()
  await sendAsBob('one')
  await until(() => ann.view(bob) !== undefined)
  await accept(ann.context, { conversation: bob })
  await mute(ann.context, { conversation: bob, isMuted: true })
  await settle(10_000)
  const phone = await browserOf(alice)
  await until(() => phone.view(bob)?.isMuted === true)
  const before = arrivals(phone)
  await sendAsBob('two')
  for (const of of [ann, phone]) await until(() => (of.view(bob)?.unread ?? 0) === 2)
  expect([arrivals(ann), arrivals(phone), ann.view(bob)?.isMuted]).toEqual([0, before, true])
  await mute(ann.context, { conversation: bob, isMuted: false })
  await sendAsBob('three')
  await until(() => arrivals(ann) === 1)
})

it('a stranger who is blocked is listed, also where there is no conversation, and can ask again once unblocked', async () => {
  const { ann, browserOf, sendAsBob } = await world()
  await sendAsBob('one')
  await until(() => ann.view(bob)?.kind === 'request')
  await block(ann.context, { conversation: bob, isBlocked: true })
  await settle(10_000)
  const phone = await browserOf(alice)
  await until(() => phone.engine.state().blocked.length === 1)
  expect([phone.engine.state().blocked, phone.view(bob)]).toEqual([[{ id: bob, name: '' }], undefined])
  await block(phone.context, { conversation: bob, isBlocked: false })
  await until(() => ann.engine.state().blocked.length === 0)
  await sendAsBob('two')
  for (const of of [ann, phone]) await until(() => of.view(bob)?.kind === 'request')
})
