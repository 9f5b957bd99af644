import { expect, it } from 'vitest'
import { mentions, textParts } from './text-parts'

const id = `05${'ab'.repeat(32)}`

it.each([
  ['plain words', ['plain words']],
  ['see https://example.org/a?b=c#d.', ['see ', { url: 'https://example.org/a?b=c#d' }, '.']],
  ['(http://a.test), http://b.test!', ['(', { url: 'http://a.test' }, '), ', { url: 'http://b.test' }, '!']],
  [`@${id} and @${id.toUpperCase().replace('05', '15')}`, [{ id }, ' and ', { id: id.replace('05', '15') }]],
  ['javascript:alert(1) ftp://a.test mailto:a@b.test', ['javascript:alert(1) ftp://a.test mailto:a@b.test']],
  ['https://a.test/\u202egnp.exe', [{ url: 'https://a.test/' }, '\u202egnp.exe']],
  ['<a href="https://a.test">x</a>', ['<a href="', { url: 'https://a.test' }, '">x</a>']],
  ['@05ab', ['@05ab']],
  ['', []],
])('%j has its parts', (text, expected) =>
  expect(
    textParts(text).map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'link' ? { url: part.url } : { id: part.id }
    }),
  ).toEqual(expected),
)

it('knows whom a text speaks to', () => {
  expect(mentions(`hi @${id}`, id)).toBe(true)
  expect(mentions(`hi ${id}`, id)).toBe(false)
})
