import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { bdecode } from './bdecode'
import { bencode, type Bencoded } from './bencode'
import { fromBinaryString, toBinaryString } from './binary-string'

const text = (value: string) => fromBinaryString(value)

describe('bencoding', () => {
  const values: readonly [string, Bencoded][] = [
    ['i0e', 0n],
    ['i-42e', -42n],
    ['i9223372036854775807e', 2n ** 63n - 1n],
    ['0:', new Uint8Array()],
    ['4:spam', text('spam')],
    ['li1e1:ae', [1n, text('a')]],
    [
      'd1:ai1e1:b0:e',
      new Map<string, Bencoded>([
        ['a', 1n],
        ['b', new Uint8Array()],
      ]),
    ],
    [
      'd1:#i0e1:&de1:<le1:=dee',
      new Map<string, Bencoded>([
        ['#', 0n],
        ['&', new Map()],
        ['<', []],
        ['=', new Map()],
      ]),
    ],
  ]

  it.each(values)('%s', (written, value) => {
    expect(toBinaryString(bencode(value))).toBe(written)
    expect(bdecode(text(written))).toEqual(value)
  })

  it('sorts keys by their bytes, and keeps bytes that are no text', () => {
    const map = new Map<string, Bencoded>([
      ['\xff', 1n],
      ['a', 2n],
      ['\x00', 3n],
    ])
    expect(toBinaryString(bencode(map))).toBe('d1:\x00i3e1:ai2e1:\xffi1ee')
  })

  it.each([
    '',
    'i1',
    'i01e',
    'i-0e',
    'i 1e',
    'i1.5e',
    'i9223372036854775808e',
    `i${'9'.repeat(40)}e`,
    '5:spam',
    '01:a',
    '-1:a',
    '99999999999999999999:a',
    'l',
    'li1e',
    'd1:ae',
    'd1:bi1e1:ai1ee',
    'd1:ai1e1:ai1ee',
    'di1ei1ee',
    'i1ei2e',
    'x',
    `${'l'.repeat(40)}${'e'.repeat(40)}`,
  ])('%j is refused', (written) => {
    expect(() => bdecode(text(written))).toThrow(expect.objectContaining({ code: 'bad-bencoding' }))
  })

  it('a bomb of small values is refused', () => {
    expect(() => bdecode(utf8ToBytes(`l${'le'.repeat(600_000)}e`))).toThrow(
      expect.objectContaining({ code: 'bad-bencoding' }),
    )
  })
})
