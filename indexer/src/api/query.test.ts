import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addressText, amountText, hexPrefix, listOf, paging, pathAddress, readQuery } from './query'

const shape = {
  ...paging,
  state: listOf(['active', 'exiting']).optional(),
  operator: addressText.optional(),
  minOpen: amountText.optional(),
  q: hexPrefix.optional(),
  order: z.enum(['asc', 'desc']).default('asc'),
}

const refusal = (given: Record<string, string[]>) => {
  try {
    readQuery(shape, given)
    return 'accepted'
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('parameters', () => {
  it('have defaults', () => {
    expect(readQuery(shape, {})).toEqual({ limit: 50, order: 'asc' })
  })

  it('become values', () => {
    const given = {
      limit: ['200'],
      state: ['active,exiting'],
      operator: ['0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'],
      minOpen: ['25000000000000000000000'],
      q: ['0xAB12'],
    }
    expect(readQuery(shape, given)).toEqual({
      limit: 200,
      order: 'asc',
      state: ['active', 'exiting'],
      operator: '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266',
      minOpen: 25_000_000_000_000_000_000_000n,
      q: 'ab12',
    })
  })

  it('error: unknown names are refused, not ignored', () => {
    expect(refusal({ stat: ['active'] })).toBe('unknown-parameter')
    expect(refusal({ toString: ['1'] })).toBe('unknown-parameter')
  })

  it.each([
    ['limit', '0'],
    ['limit', '201'],
    ['limit', '5.5'],
    ['limit', ''],
    ['limit', '-1'],
    ['state', 'active,gone'],
    ['state', 'active,active'],
    ['state', ''],
    ['operator', '0x123'],
    ['operator', '0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266'],
    ['minOpen', '1.5'],
    ['minOpen', '1e9'],
    ['q', 'node one'],
    ['q', '%'],
    ['order', 'up'],
  ])('error: %s=%s', (name, value) => {
    expect(refusal({ [name]: [value] })).toBe('bad-parameter')
  })

  it('error: a parameter given twice', () => {
    expect(refusal({ limit: ['1', '2'] })).toBe('bad-parameter')
  })
})

it('error: a part of the path that is no address', () => {
  expect(() => pathAddress('vitalik.eth')).toThrow(expect.objectContaining({ code: 'bad-parameter' }))
})
