import { expect, it } from 'vitest'
import { judgeText } from './judge-text'

it('judges nothing, one name, a wrong one and a list', () => {
  expect(judgeText('  ')).toEqual({ kind: 'nothing' })
  expect(judgeText('Alice ')).toEqual({ kind: 'one', label: 'alice', folded: 'Alice' })
  expect(judgeText('al.ice')).toMatchObject({ kind: 'wrong', error: { code: 'name-character' } })
  expect(judgeText('alice, b0b\nALICE x.y')).toMatchObject({
    kind: 'list',
    labels: ['alice', 'b0b'],
    refused: [{ text: 'x.y' }],
  })
})

it('E-02: an invisible character is refused, not taken for the end of an entry', () => {
  for (const text of ['ali\u200bce', 'a\u00a0b', '\ufeffalice'])
    expect(judgeText(text)).toMatchObject({ kind: 'wrong', error: { code: 'name-character' } })
})
