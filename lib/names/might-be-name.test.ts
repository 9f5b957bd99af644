import { expect, it } from 'vitest'
import { mightBeName } from './might-be-name'

it.each(['alice', 'Bob ', 'alice.eth', 'face', 'sessi0n'])('%j may be a name', (text) => {
  expect(mightBeName(text)).toBe(true)
})

it.each(['', ' ', '0x12', '0XAB', `0x${'a'.repeat(40)}`, 'a'.repeat(40), `05${'f'.repeat(64)}`])(
  '%j is none',
  (text) => expect(mightBeName(text)).toBe(false),
)
