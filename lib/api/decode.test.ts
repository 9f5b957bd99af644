import { describe, expect, it } from 'vitest'
import {
  type Decode,
  DecodeError,
  either,
  flag,
  list,
  map,
  nullable,
  object,
  oneOf,
  record,
  text,
  whole,
} from './decode'

const failure = (decode: Decode<unknown>, value: unknown): unknown => {
  try {
    return decode(value)
  } catch (error) {
    return error
  }
}

describe('object', () => {
  const node = object({ id: whole(), operator: object({ name: text() }) })

  it('keeps the listed fields and leaves others out', () => {
    expect(node({ id: 1, operator: { name: 'a', age: 3 }, more: true })).toEqual({
      id: 1,
      operator: { name: 'a' },
    })
  })

  it.each([[null], [[]], ['{}'], [3], [undefined]])('error: %o is no object', (value) => {
    expect(failure(node, value)).toBeInstanceOf(DecodeError)
  })

  it('error: names the whole path', () => {
    const nodes = object({ nodes: list(node) })
    const wrong = {
      nodes: [
        { id: 1, operator: { name: 'a' } },
        { id: 2, operator: { name: 7 } },
      ],
    }
    expect(failure(nodes, wrong)).toMatchObject({
      path: ['nodes', '1', 'operator', 'name'],
      expected: 'text',
    })
  })
})

describe('whole', () => {
  it.each([0, 1, Number.MAX_SAFE_INTEGER])('takes %d', (value) => expect(whole()(value)).toBe(value))
  it.each([[-1], [1.5], [2 ** 53], [NaN], [Infinity], ['1'], [1n], [null]])('error: refuses %s', (value) => {
    expect(failure(whole(), value)).toBeInstanceOf(DecodeError)
  })
  it('error: refuses what is beyond its limits', () => {
    expect(failure(whole({ max: 3 }), 4)).toMatchObject({ expected: 'a whole number from 0 to 3' })
  })
})

describe('text, flag, oneOf, record', () => {
  it('text has the asked form', () => {
    expect(text(/^\d+$/, 'digits')('12')).toBe('12')
    expect(failure(text(/^\d+$/, 'digits'), '1a')).toMatchObject({ expected: 'digits' })
  })
  it('flag is no number', () => {
    expect(flag(false)).toBe(false)
    expect(failure(flag, 0)).toBeInstanceOf(DecodeError)
  })
  it('oneOf takes only listed words', () => {
    expect(oneOf(['a', 'b'])('b')).toBe('b')
    expect(failure(oneOf(['a', 'b']), 'c')).toMatchObject({ expected: 'one of a, b' })
    expect(failure(oneOf(['a']), 'toString')).toBeInstanceOf(DecodeError)
  })
  it('record takes any field names but no list', () => {
    expect(record({ a: [1] })).toEqual({ a: [1] })
    expect(failure(record, [])).toBeInstanceOf(DecodeError)
  })
})

describe('nullable, map, either', () => {
  it('a missing field is null', () => {
    expect(object({ a: nullable(whole()) })({})).toEqual({ a: null })
    expect(failure(nullable(whole()), 'x')).toBeInstanceOf(DecodeError)
  })
  it('map turns what was decoded', () => expect(map(whole(), BigInt)(3)).toBe(3n))
  it('either takes the first form that fits', () => {
    const form = either(
      map(object({ nodes: list(whole()) }), ({ nodes }) => nodes),
      list(whole()),
    )
    expect([form({ nodes: [1] }), form([2])]).toEqual([[1], [2]])
  })
  it('either does not swallow other errors', () => {
    const broken: Decode<number> = () => {
      throw new RangeError('a mistake of ours')
    }
    expect(failure(either(broken, whole()), 1)).toBeInstanceOf(RangeError)
  })
})
