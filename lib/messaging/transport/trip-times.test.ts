import { expect, it } from 'vitest'
import { tripTimes } from './trip-times'

it('tells how long the newest answer took, and nothing of questions that failed', async () => {
  let clock = 0
  let status = 200
  const took = [120, 80, 5_000]
  const times = tripTimes(
    async () => {
      clock += took.shift() ?? 0
      return { status, body: new Uint8Array() }
    },
    () => clock,
  )
  expect(times.of('a')).toBeNull()
  await times.transport('a', new Uint8Array())
  expect(times.of('a')).toBe(120)
  await times.transport('a', new Uint8Array())
  expect(times.of('a')).toBe(80)
  status = 503
  await times.transport('a', new Uint8Array())
  expect(times.of('a')).toBe(80)
  expect(times.of('b')).toBeNull()
})
