import { isLabel } from '@/lib/crypto/names'
import { describe, expect, it } from 'vitest'
import { LIST_LIMIT, splitList, suggestLabels } from './suggest'

describe('suggestLabels', () => {
  it.each(['alice', 'a', 'tea-party', 'snow_owl', 'x'.repeat(64)])(
    'gives labels only, none twice, for %s',
    (label) => {
      const found = suggestLabels(label)
      expect(found.every(isLabel)).toBe(true)
      expect(new Set(found).size).toBe(found.length)
      expect(found).not.toContain(label)
    },
  )
})

it('takes a pasted list apart, once each and no more than are checked', () => {
  expect(splitList('alice, bob;carol\n\ndan  alice')).toEqual(['alice', 'bob', 'carol', 'dan'])
  expect(splitList(Array.from({ length: 200 }, (_, index) => `n${index}`).join(' '))).toHaveLength(LIST_LIMIT)
})
