import { describe, expect, it } from 'vitest'
import { DecodeError } from './decode'
import {
  wireAddress,
  wireBls,
  wireEd25519,
  wireFee,
  wireHash,
  wireInteger,
  wireSeconds,
  wireSesh,
} from './wire'

const refuses = (decode: (value: unknown) => unknown, value: unknown) =>
  expect(() => decode(value)).toThrow(DecodeError)

describe('wireSesh', () => {
  it.each([
    ['0', 0n],
    ['25000000000000', 25_000_000_000_000n],
    ['18446744073709551616', 18_446_744_073_709_551_616n],
    [7, 7n],
  ])('reads %s exactly', (value, amount) => expect(wireSesh(value)).toBe(amount))

  it.each([['-1'], ['1.5'], ['1e9'], ['0x10'], [''], [-1], [1.5], [2 ** 53], [null], [undefined], [{}]])(
    'error: refuses %s',
    (value) => refuses(wireSesh, value),
  )
})

describe('wireInteger', () => {
  it('takes at most 78 digits, as many as a uint256 has', () => {
    expect(wireInteger('9'.repeat(78))).toBe(BigInt('9'.repeat(78)))
    refuses(wireInteger, '9'.repeat(79))
  })
})

describe('wireSeconds', () => {
  it('cuts fractions of a second', () => expect(wireSeconds(1_700_000_000.9)).toBe(1_700_000_000n))
  it.each([[-1], [NaN], ['1700000000'], [null]])('error: refuses %s', (value) => refuses(wireSeconds, value))
})

describe('keys, addresses and fees', () => {
  it('takes them in their exact form only', () => {
    expect(wireAddress('0x5FC8d32690cc91D4c39d9d3abcBD16989F875707')).toBe(
      '0x5FC8d32690cc91D4c39d9d3abcBD16989F875707',
    )
    refuses(wireAddress, '5FC8d32690cc91D4c39d9d3abcBD16989F875707')
    refuses(wireAddress, `0x${'1'.repeat(41)}`)
    refuses(wireEd25519, 'A'.repeat(64))
    refuses(wireEd25519, 'a'.repeat(63))
    refuses(wireBls, 'a'.repeat(64))
    refuses(wireHash, 'a'.repeat(64))
    refuses(wireFee, 10_001)
    expect(wireFee(10_000)).toBe(10_000)
  })
})
