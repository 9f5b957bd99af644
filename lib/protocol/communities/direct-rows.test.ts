import { expect, it } from 'vitest'
import { boxPath, readBox } from './direct-rows'

const person = (byte: string) => `15${byte.repeat(32)}`
const row = (id: number, part: object = {}) => ({
  ...{ id, sender: person('aa'), recipient: person('bb'), posted_at: 1.5, expires_at: 9, message: 'AAEC' },
  ...part,
})
const numbers = (body: unknown, since?: number) => {
  const box = readBox({ code: 200, body }, since)
  return box && { ids: box.rows.map(({ id }) => id), until: box.until }
}

it('a box is asked for whole once, then for what is new', () => {
  expect([boxPath('inbox', undefined), boxPath('outbox', 7)]).toEqual(['/inbox', '/outbox/since/7'])
})

it('rows come oldest first', () => {
  expect(numbers([row(3), row(2)])).toEqual({ ids: [2, 3], until: 3 })
  expect(readBox({ code: 200, body: [row(2)] })?.rows[0]?.message).toEqual(Uint8Array.of(0, 1, 2))
})

it.each([
  ['no id of a community', { sender: 'Bob' }],
  ['no base64', { message: '%%%' }],
  ['too large', { message: 'AAAA'.repeat(76_800 / 3 + 1) }],
  ['no time', { posted_at: 'now' }],
])('error: a row that cannot be read is read past: %s', (_, part) =>
  expect(numbers([row(1), row(2, part), row(3)])).toEqual({ ids: [1, 3], until: 3 }),
)

it('what has no number, and what was read before, changes nothing', () => {
  expect(numbers([null, 'x', row(4, { id: -1 }), row(5)], 5)).toEqual({ ids: [], until: 5 })
})

it('nothing new, and what is no box', () => {
  expect(readBox({ code: 304, body: '' }, 5)).toEqual({ rows: [], until: 5 })
  expect(readBox({ code: 401, body: [] })).toBeUndefined()
  expect(numbers({ rows: [] })).toBeUndefined()
  expect(readBox(undefined)).toBeUndefined()
})
