import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { splitRedemption } from './split-redemption'

const at = (buffer: bigint, waiting: bigint, onItsWay: bigint) => ({
  buffer: sesh(buffer),
  waiting: sesh(waiting),
  onItsWay: sesh(onItsWay),
})

describe('splitRedemption', () => {
  it.each([
    ['the buffer is enough', 100n, at(100n, 0n, 0n), [100n, 0n, 0n]],
    ['the buffer pays a part', 150n, at(100n, 0n, 0n), [100n, 50n, 50n]],
    ['others wait: the buffer is theirs', 10n, at(100n, 5n, 0n), [0n, 10n, 15n]],
    ['enough is on its way', 150n, at(100n, 0n, 50n), [100n, 50n, 0n]],
    ['a part is on its way', 50n, at(0n, 30n, 40n), [0n, 50n, 40n]],
    ['nothing leaves', 0n, at(0n, 30n, 0n), [0n, 0n, 0n]],
  ] as const)('%s', (_, amount, state, [atOnce, inTurn, toBeAskedBack]) => {
    expect(splitRedemption(sesh(amount), state)).toEqual({ atOnce, inTurn, toBeAskedBack })
  })
})
