import { zeroAddress, type Address } from 'viem'
import { expect, it } from 'vitest'
import { newContribution } from './contribution-state'
import { distinctWallets, walletsOfChange } from './touched-wallets'

const wallet = (letter: string): Address => `0x${letter.repeat(40)}`
const [operator, bob, carol] = [wallet('a'), wallet('b'), wallet('c')]

const seat = (address: Address) => ({ address, beneficiary: address, amount: 1n, contributedAt: 0 })
const before = { ...newContribution, contributors: [seat(operator), seat(bob)] }

it('names every wallet once, in lower case, without the zero address', () => {
  expect(distinctWallets([wallet('B'), bob, zeroAddress, carol])).toEqual([bob, carol])
})

it('a reset concerns everybody who is refunded', () => {
  expect(walletsOfChange({ kind: 'reset' }, before, operator)).toEqual([operator, operator, bob])
})

it('a contribution concerns the contributor and the beneficiary, not the others', () => {
  const change = { kind: 'contributed', contributor: carol, beneficiary: bob, amount: 1n, at: 0 } as const
  expect(walletsOfChange(change, before, operator)).toEqual([carol, bob])
})

it('a reservation concerns the wallets that it is for', () => {
  const change = { kind: 'reserved', reserved: [{ addr: carol, amount: 1n }] } as const
  expect(walletsOfChange(change, before, operator)).toEqual([operator, carol])
})
