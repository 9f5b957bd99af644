import { expect, test } from 'vitest'
import { MOST_SEEN, markOf, newFinds } from './new-finds'

const marks = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(from + at))

test.each([
  ['nothing new', ['a', 'b'], ['a', 'b'], 0],
  ['what came', ['c', 'a', 'b'], ['a', 'b'], 1],
  ['not what went', ['a'], ['a', 'b'], 0],
  ['all of it after a look at nothing', ['a', 'b'], [], 2],
])('a search counts %s', (_, found, seen, count) => {
  expect(newFinds(found, seen)).toBe(count)
})

test('what only moves up behind a full look is not new', () => {
  const seen = marks(0, MOST_SEEN)
  expect(newFinds([...seen.slice(1), 'older'], seen)).toBe(0)
  expect(newFinds(['newer', ...seen.slice(1)], seen)).toBe(1)
})

test('a name that is listed again is a new find', () => {
  const listing = (digit: string) => ({ hash: `0x${digit.repeat(64)}` }) as never
  expect(markOf({ tokenId: 255n, listing: null })).toBe('ff')
  expect(markOf({ tokenId: 255n, listing: listing('a') })).not.toBe(
    markOf({ tokenId: 255n, listing: listing('b') }),
  )
})
