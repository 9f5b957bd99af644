import { describe, expect, it } from 'vitest'
import { readLabel } from './read-label'

describe('readLabel', () => {
  it.each(['a', '_', 'alice', 'a_b', 'ab--cd', '0'.repeat(64)])('takes %s as it is', (text) => {
    expect(readLabel(text)).toEqual({ label: text, folded: null })
  })

  it('folds capitals and full-width letters, and says so', () => {
    expect(readLabel('Alice')).toEqual({ label: 'alice', folded: 'Alice' })
    expect(readLabel('ａlice')).toEqual({ label: 'alice', folded: 'ａlice' })
  })

  it.each([
    ['ali\u200bce', 'U+200B', 4],
    ['ali\u200dce', 'U+200D', 4],
    ['x\ufeffalice', 'U+FEFF', 2],
    ['\u202ealice', 'U+202E', 1],
    ['ali\u00adce', 'U+00AD', 4],
    ['\u0430lice', 'а (U+0430)', 1],
    ['a\u00a0b', 'U+00A0', 2],
    ['a.b', '. (U+002E)', 2],
    ['😀', '😀 (U+1F600)', 1],
    ['é', 'é (U+00E9)', 1],
  ])('E-02: refuses %j and tells the character', (text, character, position) => {
    expect(() => readLabel(text)).toThrow(
      expect.objectContaining({ code: 'name-character', values: { character, position } }),
    )
  })

  it.each([
    ['', 'empty-name'],
    ['  ', 'empty-name'],
    ['-a', 'name-dash'],
    ['a-', 'name-dash'],
    ['-', 'name-dash'],
    ['a'.repeat(65), 'name-too-long'],
  ])('refuses %j', (text, code) => {
    expect(() => readLabel(text)).toThrow(expect.objectContaining({ code }))
  })

  it('E-02: a byte-order mark at the front is told too, not trimmed away', () => {
    expect(() => readLabel('\ufeffalice')).toThrow(expect.objectContaining({ code: 'name-character' }))
  })
})
