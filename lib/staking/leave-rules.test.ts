import { describe, expect, it } from 'vitest'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import {
  earliestLeaveRequest,
  earliestRepeatRequest,
  earliestSignatureFreeExit,
  isSmallContributor,
  withdrawUnlock,
} from './leave-rules'

const deposit = sesh(25_000n * ONE_SESH)
const quarter = sesh(6_250n * ONE_SESH)
const addedAt = unixSeconds(1_700_000_000)
const smallContributorDelay = unixSeconds(2_592_000)

it('exactly a quarter is not small, one atomic unit less is', () => {
  expect(isSmallContributor({ stake: quarter, deposit })).toBe(false)
  expect(isSmallContributor({ stake: sesh(quarter - 1n), deposit })).toBe(true)
})

it('takes the divisor from the chain', () => {
  expect(isSmallContributor({ stake: quarter, deposit, divisor: 3n })).toBe(true)
})

describe('earliestLeaveRequest', () => {
  it('is 30 days after the registration for a small contributor', () => {
    const stake = sesh(quarter - 1n)
    expect(earliestLeaveRequest({ stake, deposit, addedAt, smallContributorDelay })).toBe(1_702_592_000n)
  })

  it('is the registration for all others', () => {
    expect(earliestLeaveRequest({ stake: quarter, deposit, addedAt, smallContributorDelay })).toBe(addedAt)
  })
})

it('a request can be repeated after its delay', () => {
  const of = { latestLeaveRequestAt: unixSeconds(1_000), repeatDelay: unixSeconds(3_600) }
  expect(earliestRepeatRequest(of)).toBe(4_600n)
})

it('an exit without signature waits from the first request', () => {
  const of = { leaveRequestAt: unixSeconds(1_000), exitWaitTime: unixSeconds(2_592_000) }
  expect(earliestSignatureFreeExit(of)).toBe(2_593_000n)
})

describe('withdrawUnlock', () => {
  const times = { contributedAt: unixSeconds(1_000), withdrawalDelay: unixSeconds(86_400) }

  it('is a day after the last contribution', () => {
    expect(withdrawUnlock({ ...times, isOperator: false })).toBe(87_400n)
  })

  it('is at once for the operator', () => {
    expect(withdrawUnlock({ ...times, isOperator: true })).toBe(1_000n)
  })
})
