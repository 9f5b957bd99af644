import { describe, expect, it } from 'vitest'
import { MarketError } from '@/lib/market/market-error'
import type { FactsBlock } from '@/lib/market/order-facts'
import { parseTypedData } from '@/lib/market/seaport/parse-typed-data'
import { listingOf, now, offerOf, stranger, terms } from '@/lib/market/testing/terms'
import { unixSeconds } from '@/lib/units/time'
import { orderSigning } from './order-signing'
import { signatureStep } from './signature-step'

const block: FactsBlock = { number: 1n, hash: `0x${'00'.repeat(32)}`, timestamp: now, terms }
const draft = (order: ReturnType<typeof listingOf>) => ({ order, termEndsAt: null, name: 'amber' })

const codeOf = (sign: () => unknown) => {
  try {
    sign()
    return 'signed'
  } catch (error) {
    return error instanceof MarketError ? error.code : 'other'
  }
}

describe('a signature for the market', () => {
  it('says in words what the text itself says', () => {
    const signing = orderSigning([draft(listingOf())], block)
    expect(signing.orders.map(({ order }) => order)).toEqual(parseTypedData(signing.text)?.orders)
    expect(signatureStep('sign-listings', signing).review).toMatchObject({
      name: 'sign-listing',
      values: { name: 'amber', amount: 100_000_000_000n },
    })
  })

  it('of several listings holds each of them once', () => {
    const orders = [1n, 2n, 3n].map((salt) => draft(listingOf({ salt, tokenIds: [salt] })))
    const signing = orderSigning(orders, block)
    expect(signing.orders).toHaveLength(3)
    expect(signatureStep('sign-listings', signing).review.name).toBe('sign-listings')
  })

  it.each([
    ['something for nothing', { ...listingOf(), consideration: [] }, 'offerer-receives-nothing'],
    ['a payment to somebody else', { ...listingOf(), offerer: stranger }, 'offerer-receives-nothing'],
    ['a zone', { ...offerOf(), zone: stranger }, 'has-zone'],
    ['more than half a year', { ...listingOf(), endTime: now + 200n * 86_400n }, 'too-long'],
  ])('E-11: is not asked for: %s', (_, order, code) => {
    expect(codeOf(() => orderSigning([draft(order)], block))).toBe(code)
  })

  it('is not asked for past the term of a name', () => {
    const late = { ...draft(listingOf()), termEndsAt: unixSeconds(now + 86_400n) }
    expect(codeOf(() => orderSigning([late], block))).toBe('outlives-name')
  })

  it('is not asked for the same order twice', () => {
    expect(codeOf(() => orderSigning([draft(listingOf()), draft(listingOf())], block))).toBe(
      'not-what-was-meant',
    )
  })
})
