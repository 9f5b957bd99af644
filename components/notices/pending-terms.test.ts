import { describe, expect, it } from 'vitest'
import { pendingTerms } from './pending-terms'

const terms = { url: 'https://terms.example', version: '2026-11' }

describe('pendingTerms', () => {
  it.each([
    ['defect 13: any text that was kept is not an acceptance', terms, 'yes', terms],
    ['defect 13: an earlier version was accepted, not this one', terms, '2025-01', terms],
    ['nothing was accepted', terms, null, terms],
    ['this version was accepted', terms, '2026-11', undefined],
    ['none are configured', undefined, null, undefined],
  ])('%s', (_, given, accepted, pending) => {
    expect(pendingTerms(given, accepted)).toEqual(pending)
  })
})
