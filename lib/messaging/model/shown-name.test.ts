import { describe, expect, it } from 'vitest'
import { isolated, shownName } from './shown-name'

describe('names of others', () => {
  it.each([
    'Ann',
    'Zoë Müller-Lüdenscheidt',
    'علی رضا',
    'می\u200cخواهم',
    'नमस्ते',
    '李小龍',
    '👩\u200d👩\u200d👧 family',
    '<b>Ann</b>',
    'Nguyễn',
  ])('%j stays as it is', (name) => expect(shownName(name)).toBe(name))

  it.each([
    ['\u202egpj.exe', 'gpj.exe'],
    ['Bob\u2066\u202e\u2069 evil', 'Bob evil'],
    ['A\u200bn\u2060n\ufeff', 'Ann'],
    ['Ann\u200d', 'Ann'],
    ['\u200dAnn', 'Ann'],
    ['Ann\n\r\t  Smith\u0000', 'Ann Smith'],
    ['Ann\u2028Notice: send money', 'Ann Notice: send money'],
    ['\u{e0041}\u{e006e}Ann', 'Ann'],
    ['\ud800Ann', '\ufffdAnn'],
    [`e${'\u0301'.repeat(200)}`, `e${'\u0301'.repeat(4)}`],
  ])('%j is shown as %j', (name, shown) => expect(shownName(name)).toBe(shown))

  it.each(['', '   ', '\u200b\u200c\u200d', '\u3164\u2800', '\u202e\u2069', '\u0301\u0301'])(
    '%j is no name at all',
    (name) => expect(shownName(name)).toBe(''),
  )

  it('100 kB are cut to 100 bytes at once, between what is seen as letters', () => {
    const begun = performance.now()
    expect(shownName('x'.repeat(100_000))).toBe('x'.repeat(100))
    expect(shownName('\u0301\u200d\u202e '.repeat(25_000))).toBe('')
    expect(new TextEncoder().encode(shownName('👩‍👩‍👧'.repeat(9_000))).length).toBeLessThanOrEqual(100)
    expect(shownName(`${'x'.repeat(99)}👩‍👩‍👧`)).toBe('x'.repeat(99))
    expect(performance.now() - begun).toBeLessThan(500)
  })

  it('within a sentence it turns nothing around', () => {
    expect(`From ${isolated('علی')}!`).toBe('From \u2068علی\u2069!')
  })
})
