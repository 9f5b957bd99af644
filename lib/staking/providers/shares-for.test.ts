import { expect, it } from 'vitest'
import { sesh } from '@/lib/units/sesh'
import { sharesFor } from './shares-for'

const holding = { shares: 3_000n, worth: sesh(7n) }

it.each([
  [0n, 0n],
  [1n, 429n],
  [6n, 2_572n],
  [7n, 3_000n],
  [8n, 3_000n],
])('%d of 7 SESH takes %d of 3000 shares', (amount, shares) => {
  expect(sharesFor(sesh(amount), holding)).toBe(shares)
})
