import { describe, expect, it } from 'vitest'
import { parity } from './parity'
import { isCounted } from './parity-row'
import { judge, proof } from './proof'

const of = proof('lib/a.test.ts › defect 2: every fee')
const result = (title: string, passed: boolean) => ({ file: 'lib/a.test.ts', title, passed })

describe('judge', () => {
  it('believes a report, for all tests that begin so', () => {
    const source = "it('defect 2: every fee of two decimals')"
    expect(judge(of, source, [result('defect 2: every fee of two decimals', true)])).toBe('passed')
    const both = [result('defect 2: every fee (a)', true), result('defect 2: every fee (b)', false)]
    expect(judge(of, source, both)).toBe('failed')
    expect(judge(of, source, [])).toBe('not run')
    expect(judge(of, source, [{ ...result('defect 2: every fee', true), file: 'lib/b.test.ts' }])).toBe(
      'not run',
    )
  })

  it('finds a proof that is not there', () => {
    expect(judge(of, null, [])).toBe('missing')
    expect(judge(of, "it('something else')", [result('defect 2: every fee', true)])).toBe('missing')
  })
})

it('takes a whole file', () => {
  const whole = proof('lib/a.test.ts')
  expect(judge(whole, 'it()', [result('anything', true), result('more', true)])).toBe('passed')
  expect(judge(whole, 'it()', [result('anything', true), result('more', false)])).toBe('failed')
})

it('refuses what names no test', () => expect(() => proof('lib/a.ts › something')).toThrow('not a proof'))

describe('isCounted', () => {
  it('counts what is here, and what only the earlier portal has', () => {
    expect(isCounted({ theirs: 'no', ours: 'yes', note: '' })).toBe(true)
    expect(isCounted({ theirs: 'yes', ours: 'partly', note: '' })).toBe(true)
    expect(isCounted({ theirs: 'partly', ours: 'no', note: 'a reason' })).toBe(true)
  })
  it('leaves out what neither has, and what is told otherwise', () => {
    expect(isCounted({ theirs: 'no', ours: 'no', note: '' })).toBe(false)
    expect(isCounted({ theirs: 'yes', ours: 'instead', note: 'a reason' })).toBe(false)
    expect(isCounted({ theirs: 'no', ours: 'later', note: '' })).toBe(false)
  })
  it('excuses nothing that the earlier portal has without a reason', () => {
    expect(isCounted({ theirs: 'yes', ours: 'instead', note: '' })).toBe(true)
    expect(isCounted({ theirs: 'partly', ours: 'later', note: ' ' })).toBe(true)
  })
})

it('has every row once, and a proof or a note for each', () => {
  expect(parity.map(({ number }) => number)).toEqual(Array.from({ length: 92 }, (_, index) => index + 1))
  for (const row of parity) expect(isCounted(row) ? row.proofs.length : row.note.length).toBeGreaterThan(0)
})
