import { describe, expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { type Holding, sumOf } from './portfolio'

const holding = (staked: Holding['staked']): Holding => ({
  address: '0x90F79bf6EB2c4f870365E785982E1f101E93b906',
  staked,
  waiting: undefined,
  unclaimed: undefined,
  inWallet: undefined,
})

describe('sumOf', () => {
  it.each([
    ['no wallet', [], 0n],
    ['all known', [holding(sesh(2n)), holding(sesh(3n))], 5n],
    ['one still being read', [holding(sesh(2n)), holding(undefined)], undefined],
    ['one that could not be read', [holding(undefined), holding(null)], null],
  ])('%s', (_, holdings, sum) => {
    expect(sumOf(holdings, 'staked')).toBe(sum)
  })
})
