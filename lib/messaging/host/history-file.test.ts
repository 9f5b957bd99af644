import { expect, it } from 'vitest'
import { markRead } from '../engine/actions/reading'
import { device, start, until } from '../engine/engine-test-device'
import { exportHistory, importHistory } from './history-file'

const alice = `05${'aa'.repeat(32)}`
const bob = `05${'bb'.repeat(32)}`
const password = 'correct horse'

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
