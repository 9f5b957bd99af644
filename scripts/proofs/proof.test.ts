import { describe, expect, it } from 'vitest'
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
