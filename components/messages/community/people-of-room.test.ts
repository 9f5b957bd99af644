import { expect, it } from 'vitest'
import type { Message } from '@/lib/messaging/model/message'
import { peopleOfRoom } from './people-of-room'

const said = (author: string, authorName?: string): Message => ({
  author,
  conversation: 'https://sogs.test/room',
  sentAt: 1,
  content: { kind: 'text', text: '' },
  reactions: [],
  ...(authorName !== undefined && { authorName }),
})

it('knows everybody once, by the name they had last, and nobody without a name', () =>
  expect(
    peopleOfRoom([said('15a', 'Ann'), said('15b', 'Bob'), said('15a', 'Anna'), said('15c', ''), said('15d')]),
  ).toEqual([
    { id: '15a', name: 'Anna' },
    { id: '15b', name: 'Bob' },
  ]))
