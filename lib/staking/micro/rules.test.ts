import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { joinLimits } from './join-limits'
import { leavePoll } from './leave-poll'

describe('joinLimits', () => {
  const target = sesh(100n * ONE_SESH)

  it('takes from 1 SESH up to what is open', () => {
    const limits = joinLimits({ target, gathered: sesh(40n * ONE_SESH) }, sesh(7n * ONE_SESH))
    expect(limits).toEqual({ minimum: ONE_SESH, maximum: 60n * ONE_SESH, fromBalance: 7n * ONE_SESH })
  })

  it('takes exactly the rest where less than 1 SESH is open', () => {
    const limits = joinLimits({ target, gathered: sesh(target - 3n) }, sesh(7n * ONE_SESH))
    expect(limits).toEqual({ minimum: 3n, maximum: 3n, fromBalance: 3n })
  })
})

describe('leavePoll', () => {
  const of = { gathered: sesh(101n), wishing: sesh(0n), termEnd: unixSeconds(1_000) }

  it('nobody may ask before the seat is taken', () => {
    expect(leavePoll({ ...of, wishing: sesh(101n), termEnd: null }, unixSeconds(2_000)).mayAsk).toBe(false)
  })

  it('before the term more than half has to wish it', () => {
    expect(leavePoll({ ...of, wishing: sesh(50n) }, unixSeconds(999))).toEqual({
      mayAsk: false,
      needed: 51n,
      missing: 1n,
    })
    expect(leavePoll({ ...of, wishing: sesh(51n) }, unixSeconds(999))).toMatchObject({
      mayAsk: true,
      missing: 0n,
    })
  })

  it('half of an even number is not enough', () => {
    const even = { ...of, gathered: sesh(100n), wishing: sesh(50n) }
    expect(leavePoll(even, unixSeconds(999))).toMatchObject({ mayAsk: false, missing: 1n })
  })

  it('from the end of the term on anybody may', () => {
    expect(leavePoll(of, unixSeconds(1_000)).mayAsk).toBe(true)
  })
})
