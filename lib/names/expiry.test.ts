import { describe, expect, it } from 'vitest'
import { unixSeconds } from '@/lib/units/time'
import { nameTerm, renewedUntil } from './expiry'

const DAY = 86_400n
const at = (seconds: bigint) => unixSeconds(seconds)
const rules = { expiration: at(365n * DAY), areRenewalsOn: true }
const renewedAt = at(1_000_000n)
const end = 1_000_000n + 365n * DAY
const stateAt = (now: bigint) => nameTerm(renewedAt, rules, at(20n * DAY), at(now)).state

describe('the term of a name', () => {
  it('is active, then expiring, and the last second belongs to it', () => {
    expect(stateAt(end - 30n * DAY)).toBe('active')
    expect(stateAt(end - 30n * DAY + 1n)).toBe('expiring')
    expect(stateAt(end)).toBe('expiring')
  })

  it('is the owner’s through the grace period, and anybody’s after it', () => {
    expect(stateAt(end + 1n)).toBe('grace')
    expect(stateAt(end + 20n * DAY)).toBe('grace')
    expect(stateAt(end + 20n * DAY + 1n)).toBe('lapsed')
  })

  it('never ends while renewals are off', () => {
    const off = { ...rules, areRenewalsOn: false }
    expect(nameTerm(renewedAt, off, at(0n), at(end * 2n))).toEqual({ state: 'endless' })
  })

  it('E-21: ends earlier for every name when the administrator shortens it', () => {
    const short = { ...rules, expiration: at(30n * DAY) }
    expect(nameTerm(renewedAt, short, at(0n), at(1_000_000n + 31n * DAY)).state).toBe('lapsed')
  })

  it('counts a renewal from the old end while that is ahead, from now on after it', () => {
    expect(renewedUntil(renewedAt, rules.expiration, at(end - 1n))).toBe(end + 365n * DAY)
    expect(renewedUntil(renewedAt, rules.expiration, at(end))).toBe(end + 365n * DAY)
    expect(renewedUntil(renewedAt, rules.expiration, at(end + 5n))).toBe(end + 5n + 365n * DAY)
  })
})
