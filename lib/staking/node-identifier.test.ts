import { describe, expect, it } from 'vitest'
import { nodeIdentifier } from './node-identifier'

describe('nodeIdentifier', () => {
  it.each([
    ['a node number', '12'],
    ['the start of an address', '0xB2'],
    ['a whole address', `0x${'aB'.repeat(20)}`],
    ['the start of a key', '0f3c91ab'],
    ['a whole BLS key', 'a1'.repeat(96)],
  ])('%s means a node', (_, typed) => expect(nodeIdentifier(typed)).toBe(typed))

  it.each([
    ['nothing', ''],
    ['a word', 'velvet-whale'],
    ['a word of hex letters', 'facade'],
    ['a long word of hex letters', 'deadbeef'],
    ['a short mix of digits and letters', 'b0b'],
    ['a date', '20240101'],
    ['a prefix without digits', '0x'],
    ['a key with a letter too far', '0f3c91ag'],
  ])('E-12: %s may be a wish for a name', (_, typed) => expect(nodeIdentifier(typed)).toBeUndefined())
})
