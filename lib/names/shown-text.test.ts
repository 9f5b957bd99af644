import { describe, expect, it } from 'vitest'
import { shownText } from './shown-text'

describe('E-16: texts of strangers', () => {
  it.each([
    ['<b>basket</b> at example.org', '<b>basket</b> at example.org'],
    ['abc\u202edef', 'abc⟨U+202E⟩def'],
    ['a\u200bb', 'a⟨U+200B⟩b'],
    ['a\nb\u0000', 'a⟨U+000A⟩b⟨U+0000⟩'],
    ['\u00ad\ufeff', '⟨U+00AD⟩⟨U+FEFF⟩'],
    ['\ud800', '⟨U+D800⟩'],
    ['žluťoučký 🐎', 'žluťoučký 🐎'],
  ])('shows what hides in %j', (text, shown) => {
    expect(shownText(text)).toEqual({ text: shown, left: 0 })
  })

  it('cuts 100 kB and says how much was left out', () => {
    expect(shownText('x'.repeat(100_000))).toEqual({ text: 'x'.repeat(240), left: 99_760 })
  })

  it('never cuts a character in two', () => {
    expect(shownText('🐎'.repeat(300))).toEqual({ text: '🐎'.repeat(240), left: 120 })
  })
})
