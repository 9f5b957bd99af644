import { describe, expect, it } from 'vitest'
import { nextInput, seededNumbers } from './inputs'
import { targets, tryInput } from './targets'

const COUNT = 1_500

describe.each(Object.entries(targets))('%s', (_, target) => {
  it('reads its valid inputs', () => {
    for (const input of target.corpus) expect(tryInput(target, input)).toBe('read')
  })

  it(`refuses or reads ${COUNT} inputs, and nothing else happens`, () => {
    const numbers = seededNumbers(7)
    const outcomes = Array.from({ length: COUNT }, () => tryInput(target, nextInput(numbers, target.corpus)))
    expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(COUNT / 10)
  })
})

it('an error that is no refusal is not swallowed', () => {
  const broken = { corpus: [], run: () => void JSON.parse('{') }
  expect(() => tryInput(broken, new Uint8Array())).toThrow(SyntaxError)
})
