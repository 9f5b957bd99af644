import { expect, it } from 'vitest'
import type { Delivery, Message } from '@/lib/messaging/model/message'
import { newestFailure } from './newest-failure'

const [own, other] = ['05aa', '05bb']
let sentAt = 0
const message = (author: string, delivery?: Delivery): Message => ({
  ...{ author, conversation: other, content: { kind: 'text', text: 'hello' }, reactions: [] },
  sentAt: (sentAt += 1),
  ...(delivery && { delivery }),
})
const failed = { status: 'failed', family: 'relay', code: 'too-large' } as const
const stored = { status: 'stored', stored: 3, of: 5 } as const

it.each([
  ['it was given up', [message(own, stored), message(own, failed)], failed],
  ['it was given up, and the other side wrote since', [message(own, failed), message(other)], failed],
  ['a later one was sent', [message(own, failed), message(own, stored)], undefined],
  ['it is being sent again', [message(own, { status: 'sending' })], undefined],
  ['nothing was written', [], undefined],
])('why the newest message of one’s own was not sent, when %s', (_, messages, expected) => {
  expect(newestFailure(messages, own)).toEqual(expected)
})
