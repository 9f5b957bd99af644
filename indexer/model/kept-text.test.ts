import { expect, it } from 'vitest'
import { keptText } from './kept-text'

it('keeps what a record normally holds', () => {
  expect(keptText('05ab')).toEqual({ text: '05ab', length: 4 })
})

it('replaces the zero character, which would stop the database', () => {
  expect(keptText('a\u0000b').text).toBe('a\uFFFDb')
})

it('cuts a huge text and tells how long it was', () => {
  const { text, length } = keptText('x'.repeat(100_000))
  expect([text.length, length]).toEqual([4_096, 100_000])
})
