import { expect, it } from 'vitest'
import type { Disappearing } from '../../model/message'
import { type OutgoingContent, ttlOf } from './outgoing'

const SECOND = 1000
const DAY = 86_400 * SECOND

const text = (timer?: Disappearing): OutgoingContent => ({
  kind: 'text',
  text: 'hi',
  ...(timer && { timer }),
})

it.each([
  ['what stays', text(), false, 14 * DAY],
  ['what ends an hour after sending', text({ mode: 'after-send', seconds: 3_600 }), false, 3_600 * SECOND],
  ['what ends after reading: nobody knows when', text({ mode: 'after-read', seconds: 300 }), false, 14 * DAY],
  ['its copy for the own devices', text({ mode: 'after-read', seconds: 300 }), true, 300 * SECOND],
  ['a timer longer than swarms keep anything', text({ mode: 'after-send', seconds: 9e6 }), true, 14 * DAY],
  ['a timer that is over at once', text({ mode: 'after-send', seconds: 1 }), false, 10 * SECOND],
  ['that one is writing', { kind: 'typing', isTyping: true } as const, false, 20 * SECOND],
])('keeps %s', (_, content, isOwnCopy, milliseconds) => expect(ttlOf(content, isOwnCopy)).toBe(milliseconds))
