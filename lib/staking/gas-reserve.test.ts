import { expect, it } from 'vitest'
import { gasReserve } from './gas-reserve'

it('keeps the fee of all remaining transactions and the margin', () => {
  const gas = [51_367n, 171_514n]
  expect(gasReserve({ gas, maxFeePerGas: 100_000_000n, marginPercent: 20n })).toBe(26_745_720_000_000n)
})

it('rounds up', () => {
  expect(gasReserve({ gas: [1n], maxFeePerGas: 1n, marginPercent: 1n })).toBe(2n)
})

it('keeps nothing when nothing remains', () => {
  expect(gasReserve({ gas: [], maxFeePerGas: 100n })).toBe(0n)
})
