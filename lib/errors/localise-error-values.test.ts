import { expect, it } from 'vitest'
import { localiseErrorValues } from './localise-error-values'

it('writes amounts and moments out, and leaves counts and names as they are', () => {
  const until = new Date(2026, 10, 24, 19, 10)
  const told = localiseErrorValues({ minimum: 1_500_000_000n, until, decimals: 9, name: 'the pool' }, 'en')
  expect(told).toEqual({
    minimum: '1.5',
    until: expect.stringMatching(/^Nov 24, 2026,? (at )?7:10\sPM$/),
    decimals: 9,
    name: 'the pool',
  })
})
