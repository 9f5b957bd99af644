import { hashKey } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { queryKeys } from './query-keys'

it('defect 9: no two queries share a name, whatever they ask for', () => {
  const names = Object.values(queryKeys).map((keyOf) =>
    // Every key is built from its arguments alone; these stand for any.
    hashKey(JSON.parse(JSON.stringify((keyOf as (...of: unknown[]) => readonly unknown[])('a', 'b')))),
  )
  expect(names.length).toBeGreaterThan(20)
  expect(new Set(names).size).toBe(names.length)
})

it('tells the same question of two wallets apart', () => {
  expect(queryKeys.balances('0x1')).not.toEqual(queryKeys.balances('0x2'))
})
