import { expect, it } from 'vitest'
import type { Disappearing, Message } from '@/lib/messaging/model/message'
import { offeredTimer } from './offered-timer'

const [own, theirs] = ['05aa', '05bb']
const day: Disappearing = { mode: 'after-send', seconds: 86_400 }
const hour: Disappearing = { mode: 'after-read', seconds: 3_600 }

const message = (author: string, content: Message['content']): Message => ({
  author,
  conversation: theirs,
  sentAt: 1,
  content,
  reactions: [],
})
const set = (author: string, timer: Disappearing | undefined) => message(author, { kind: 'timer', timer })
const said = message(theirs, { kind: 'text', text: 'hello' })

it.each([
  ['their timer', [set(theirs, day), said], undefined, { timer: day }],
  ['their newest timer', [set(theirs, day), set(theirs, hour)], day, { timer: hour }],
  ['that they switched it off', [set(theirs, undefined)], day, { timer: undefined }],
])('offers %s', (_, messages, current, offer) =>
  expect(offeredTimer(messages, { ownId: own, current })).toEqual(offer),
)

it.each([
  ['nobody set one', [said], undefined],
  ['it is the same already', [set(theirs, day)], { ...day }],
  ['one chose oneself since', [set(theirs, day), set(own, hour)], hour],
  ['they switched off what was off', [set(theirs, undefined)], undefined],
])('offers nothing where %s', (_, messages, current) =>
  expect(offeredTimer(messages, { ownId: own, current })).toBeUndefined(),
)
