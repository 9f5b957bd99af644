import { describe, expect, it } from 'vitest'
import { addressesIn } from './addresses-in'

const [one, other] = [`0x${'a1'.repeat(20)}`, `0x${'B2'.repeat(20)}`]

describe('addressesIn', () => {
  it.each([
    ['no argument', [], []],
    ['plain arguments', [one, other, 5n, true, null], [one, other]],
    ['structs inside lists', [[{ owner: other, label: 'alice' }, { owner: one }], '0x12'], [other, one]],
    ['the same one twice', [one, [one]], [one]],
    ['a hash is none', [`0x${'c3'.repeat(32)}`], []],
  ])('%s', (_, args, found) => expect(addressesIn(args)).toEqual(found))
})
