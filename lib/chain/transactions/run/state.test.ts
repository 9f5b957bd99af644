import { describe, expect, it } from 'vitest'
import type { Step } from '../transaction'
import { type FlowState, isUnderWay, nextFlowState } from './state'

const step: Step = {
  kind: 'approve',
  review: { name: 'approve', values: {}, leaves: 0n, arrives: 0n },
  call: { address: '0x0000000000000000000000000000000000000001', abi: [], functionName: 'approve', args: [] },
}
const forecast = { gas: 1n, wei: 2n, weiForAll: 3n, sesh: { before: 5n, after: 4n } }
const hash = `0x${'1'.repeat(64)}` as const
const review: FlowState = { status: 'review', steps: [step], forecast: null, hasChanged: false }
const submitted: FlowState = {
  status: 'submitted',
  kind: 'approve',
  hash,
  isReplacement: false,
  isProposal: false,
}

describe('nextFlowState', () => {
  it('goes from check to review to wallet to chain to done', () => {
    let state: FlowState = { status: 'checking' }
    const statuses = [
      { type: 'planned', steps: [step], hasChanged: false },
      { type: 'forecast', forecast },
      { type: 'asked' },
      { type: 'sent', kind: 'approve', hash },
      { type: 'finished', hash },
    ].map((event) => (state = nextFlowState(state, event as Parameters<typeof nextFlowState>[1])).status)
    expect(statuses).toEqual(['review', 'review', 'waiting-for-wallet', 'submitted', 'done'])
  })

  it('a new plan needs a new forecast', () => {
    const known = nextFlowState(review, { type: 'forecast', forecast })
    expect(nextFlowState(known, { type: 'planned', steps: [step], hasChanged: true })).toEqual({
      ...review,
      hasChanged: true,
    })
  })

  it('a forecast that comes too late changes nothing', () => {
    expect(nextFlowState(submitted, { type: 'forecast', forecast })).toBe(submitted)
  })

  it('a second click changes nothing', () => {
    expect(nextFlowState(submitted, { type: 'asked' })).toBe(submitted)
  })

  it('a replacement keeps what is waited for under its new hash', () => {
    const other = `0x${'2'.repeat(64)}` as const
    expect(nextFlowState(submitted, { type: 'replaced', hash: other })).toEqual({
      ...submitted,
      hash: other,
      isReplacement: true,
    })
  })

  it('a wallet of several people has a proposal until it becomes a transaction', () => {
    const proposed = { ...submitted, isProposal: true }
    expect(nextFlowState(submitted, { type: 'proposed' })).toEqual(proposed)
    expect(nextFlowState(review, { type: 'proposed' })).toBe(review)
  })

  it.each(['rejected', 'dropped', 'undone', 'nothing-due'] as const)('ends as %s', (type) => {
    expect(nextFlowState(submitted, { type })).toEqual({ status: type })
  })

  it('keeps the error of a failure', () => {
    const error = new Error('why')
    expect(nextFlowState(review, { type: 'failed', error })).toEqual({ status: 'failed', error })
  })
})

describe('isUnderWay', () => {
  it.each([
    [review, false],
    [{ status: 'waiting-for-wallet', steps: [step] }, true],
    [submitted, true],
    [{ status: 'done', hash }, false],
  ] as const)('%o is %s', (state, expected) => {
    expect(isUnderWay(state)).toBe(expected)
  })
})
