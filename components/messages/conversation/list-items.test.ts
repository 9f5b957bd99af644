import { expect, it } from 'vitest'
import type { Message } from '@/lib/messaging/model/message'
import { listItems } from './list-items'

const message = (author: string, at: string): Message => ({
  author,
  sentAt: new Date(at).getTime(),
  conversation: 'b',
  content: { kind: 'text', text: at },
  reactions: [],
})

it('marks each day once and groups what one person writes within a minute', () => {
  const items = listItems([
    message('a', '2026-03-01T10:00:00'),
    message('a', '2026-03-01T10:00:30'),
    message('b', '2026-03-01T10:00:40'),
    message('b', '2026-03-01T10:02:00'),
    message('b', '2026-03-02T00:00:10'),
  ])
  expect(items.map((item) => (item.kind === 'day' ? 'day' : item.isGrouped))).toEqual([
    'day',
    false,
    true,
    false,
    false,
    'day',
    false,
  ])
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
})

it('a message that did not change keeps its row; one that is grouped now does not', () => {
  const [first, second] = [message('a', '2026-03-01T10:00:00'), message('a', '2026-03-01T10:00:30')]
  const [, , alone] = [...listItems([message('b', '2026-03-01T09:00:00'), second])]
  const [, row, grouped] = [...listItems([first, second])]
  expect(alone).toMatchObject({ message: second, isGrouped: false })
  expect(grouped).toMatchObject({ message: second, isGrouped: true })
  expect(listItems([first, second, message('b', '2026-03-01T11:00:00')]).slice(1, 3)).toEqual([row, grouped])
  expect(listItems([first, second])[1]).toBe(row)
})

it('nothing said is nothing shown', () => {
  expect(listItems([])).toEqual([])
})

const kinds = (messages: readonly Message[]) => listItems(messages).map(({ kind }) => kind)

it('a day begins at midnight sharp', () =>
  expect(kinds([message('a', '2026-03-01T23:59:59.999'), message('a', '2026-03-02T00:00:00')])).toEqual([
    ...['day', 'message'],
    ...['day', 'message'],
  ]))

it('a room is in the order of its community: a clock that was wrong goes back a day, too', () => {
  const [today, yesterday] = [message('a', '2026-03-02T10:00:00'), message('b', '2026-03-01T10:00:00')]
  expect(kinds([today, yesterday, today])).toEqual([
    ...['day', 'message'],
    ...['day', 'message'],
    ...['day', 'message'],
  ])
})
