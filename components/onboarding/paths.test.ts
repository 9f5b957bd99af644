import { describe, expect, it } from 'vitest'
import { readStart, starts, stepsFrom } from './paths'

const names = (...of: Parameters<typeof stepsFrom>) => stepsFrom(...of).map(({ name }) => name)

describe('stepsFrom', () => {
  it.each(starts)('%s: a wallet comes before everything that costs, staking before what follows', (start) => {
    for (const hasFaucet of [true, false]) {
      const steps = names(start, hasFaucet)
      expect(steps.indexOf('wallet')).toBeLessThan(steps.indexOf('stake'))
      expect(steps.slice(-2)).toEqual(['stake', 'after'])
      expect(new Set(steps).size).toBe(steps.length)
    }
  })

  it('who has nothing gets both kinds of money, or play money where there is some', () => {
    expect(names('nothing', false)).toEqual(expect.arrayContaining(['getEther', 'getSesh']))
    expect(names('nothing', true)).toEqual(['look', 'wallet', 'try', 'stake', 'after'])
  })

  it('who has SESH is told about the network fee', () => {
    expect(names('sesh', false)).toContain('ether')
  })
})

it('an answer that nobody offered is none', () => {
  expect(readStart('eth')).toBe('eth')
  expect(readStart('gold')).toBeUndefined()
  expect(readStart(undefined)).toBeUndefined()
})
