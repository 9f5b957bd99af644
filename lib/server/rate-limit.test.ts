import { expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
const { rateLimiter } = await import('./rate-limit')

it('lets a burst pass, says when to come again, and lets more pass as time does', () => {
  const check = rateLimiter({ burst: 2, perSecond: 0.5 })
  expect([check('a', 50_000), check('a', 50_000), check('a', 50_000)]).toEqual([null, null, 2])
  expect([check('a', 52_000), check('a', 52_000)]).toEqual([null, 2])
})

it('one who asks too much takes nothing from another', () => {
  const check = rateLimiter({ burst: 1, perSecond: 1 })
  expect([check('a', 0), check('a', 0), check('b', 0)]).toEqual([null, 1, null])
})

it('never holds more than a burst, and a refused request costs nothing', () => {
  const check = rateLimiter({ burst: 2, perSecond: 1 })
  const later = 3_600_000
  expect([check('a', 0), check('a', later), check('a', later), check('a', later)]).toEqual([
    null,
    null,
    null,
    1,
  ])
  expect(check('a', later + 1_000)).toBeNull()
})

it('a clock that is set back gives nothing away and locks nobody out', () => {
  const check = rateLimiter({ burst: 1, perSecond: 1 })
  expect([check('a', 100_000), check('a', 0), check('a', 101_000)]).toEqual([null, 1, null])
})

it('still tells clients apart when there have been very many', () => {
  const check = rateLimiter({ burst: 1, perSecond: 1 })
  for (let client = 0; client < 10_001; client += 1) expect(check(`early ${client}`, 0)).toBeNull()
  expect(check('late', 5_000)).toBeNull()
  expect(check('late', 5_000)).toBe(1)
})
