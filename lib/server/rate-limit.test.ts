import { expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
const { rateLimiter } = await import('./rate-limit')

it('lets as many pass as agreed, says when to come again, and begins anew', () => {
  const check = rateLimiter({ most: 2, windowMilliseconds: 10_000 })
  expect([check(50_000), check(51_000), check(52_500)]).toEqual([null, null, 8])
  expect(check(60_000)).toBeNull()
})
