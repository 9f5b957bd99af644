import { describe, expect, it } from 'vitest'
import { stopReason } from './notices'

const notices = { notices: [], stopped: [{ flow: 'claim', text: 'A fix is on its way.' }] }

describe('stopReason', () => {
  it.each([
    ['the stopped flow', notices, 'claim', 'A fix is on its way.'],
    ['another flow goes on', notices, 'contribute', undefined],
    ['nothing known stops nothing', undefined, 'claim', undefined],
    ['all', { notices: [], stopped: [{ flow: 'all', text: 'Wait.' }] }, 'contribute', 'Wait.'],
  ])('%s', (_, given, flow, reason) => {
    expect(stopReason(given, flow)).toBe(reason)
  })
})
