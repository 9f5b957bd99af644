import { expect, it } from 'vitest'
import { openSealedText, sealText } from './sealed-text'

const random = Uint8Array.from({ length: 40 }, (_, index) => index)
const sealed = sealText('{"secret":"äöü"}', 'correct horse', random)

it('opens what it sealed, with the same password', () => {
  expect(openSealedText(sealed, 'correct horse')).toBe('{"secret":"äöü"}')
  expect(openSealedText(`\n${sealed} `, 'correct horse')).toBe('{"secret":"äöü"}')
  expect(sealed).not.toContain('secret')
})

it('says that the password is wrong, or that this is something else', () => {
  expect(() => openSealedText(sealed, 'wrong horse')).toThrow(
    expect.objectContaining({ code: 'wrong-password' }),
  )
  const changed = sealed.slice(0, -1) + (sealed.endsWith('0') ? '1' : '0')
  expect(() => openSealedText(changed, 'correct horse')).toThrow(
    expect.objectContaining({ code: 'wrong-password' }),
  )
  for (const other of ['', '{}', sealed.replace('-1.', '-2.'), sealed.slice(0, 60)])
    expect(() => openSealedText(other, 'correct horse')).toThrow(
      expect.objectContaining({ code: 'bad-sealed-text' }),
    )
})

it('takes letters for the same however a keyboard writes them', () => {
  expect(openSealedText(sealText('x', 'e\u0301', random), '\u00e9')).toBe('x')
})
