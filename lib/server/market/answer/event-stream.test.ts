import { beforeEach, expect, test, vi } from 'vitest'
import type { Listener } from '../changes'
import { eventStream } from './event-stream'

vi.mock('server-only', () => ({}))
vi.mock('./freshness', () => ({ cursorOf: () => Promise.resolve({}), freshnessOf: () => ({ block: 7 }) }))

/** Who is listening: to changes, and to the chain. */
let listeners: Set<Listener>
let followers: number
let listen: (listener: Listener) => Promise<() => void>

beforeEach(() => {
  listeners = new Set()
  followers = 0
  listen = (listener) => {
    listeners.add(listener)
    return Promise.resolve(() => void listeners.delete(listener))
  }
})

const open = (signal: AbortSignal) =>
  eventStream(
    {
      store: { database: {} as never },
      changes: { count: 0, add: (listener) => listen(listener) },
      follower: {
        listen: () => {
          followers += 1
          return () => void (followers -= 1)
        },
      },
    },
    {},
    signal,
  )

test('tells the block first, then what changes, until the other side goes', async () => {
  const visit = new AbortController()
  const { body } = await open(visit.signal)
  for (const listener of listeners) listener([{ type: 'reload' }])
  visit.abort()
  expect(await new Response(body).text()).toBe(
    'event: head\ndata: {"type":"head","freshness":{"block":7}}\n\nevent: reload\ndata: {"type":"reload"}\n\n',
  )
  expect([listeners.size, followers]).toEqual([0, 0])
})

test('nobody is left behind by a visitor who goes while the database begins to listen', async () => {
  const visit = new AbortController()
  const atOnce = listen
  listen = async (listener) => {
    visit.abort()
    return atOnce(listener)
  }
  const { body } = await open(visit.signal)
  await new Response(body).text()
  expect([listeners.size, followers]).toEqual([0, 0])
})

test('error: nobody is left behind where the database cannot be listened to', async () => {
  listen = () => Promise.reject(new Error('ECONNREFUSED'))
  const opening = open(new AbortController().signal)
  await expect(opening.then((response) => response.text())).rejects.toThrow('ECONNREFUSED')
  expect([listeners.size, followers]).toEqual([0, 0])
})

test('behaviour: a stream that was given up may be ended once more', async () => {
  const visit = new AbortController()
  const { body } = await open(visit.signal)
  await body?.cancel()
  expect(() => visit.abort()).not.toThrow()
  expect([listeners.size, followers]).toEqual([0, 0])
})
