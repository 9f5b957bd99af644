import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor'

const byFee = { sort: 'fee', order: 'asc' } as const
const nodesByFee = { ...byFee, value: 'numeric', tie: 'numeric' } as const

describe('a cursor', () => {
  it('comes back as it was, whatever the place', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 78n), 10n ** 78n), fc.bigInt(0n, 2n ** 64n), (value, tie) => {
        const cursor = { ...byFee, value: value.toString(), tie: tie.toString() }
        expect(decodeCursor(encodeCursor(cursor), nodesByFee)).toEqual(cursor)
      }),
    )
  })

  it('needs no escaping in an address', () => {
    expect(encodeCursor({ ...byFee, value: '-1', tie: `0x${'f'.repeat(40)}` })).toMatch(/^[\w-]+$/)
  })

  it.each([
    ['empty', ''],
    ['not base64url of JSON', 'hello'],
    ['of another form', Buffer.from('["fee","asc"]').toString('base64url')],
    [
      'with a place that is no number',
      Buffer.from('["fee","asc","1;drop table node","1"]').toString('base64url'),
    ],
  ])('error: %s', (_, text) => {
    expect(() => decodeCursor(text, nodesByFee)).toThrow(
      expect.objectContaining({ code: 'bad-cursor', status: 400 }),
    )
  })

  it('error: of another order of the list', () => {
    const text = encodeCursor({ ...byFee, value: '1', tie: '1' })
    expect(() => decodeCursor(text, { ...nodesByFee, order: 'desc' })).toThrow('another order')
    expect(() => decodeCursor(text, { ...nodesByFee, sort: 'id' })).toThrow('another order')
  })

  it('error: of a list whose rows have other keys', () => {
    const text = encodeCursor({ ...byFee, value: '1', tie: `0x${'a'.repeat(40)}` })
    expect(() => decodeCursor(text, nodesByFee)).toThrow('no place of this list')
    expect(decodeCursor(text, { ...nodesByFee, tie: 'text' }).tie).toHaveLength(42)
  })
})
