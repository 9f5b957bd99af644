import { encodeAbiParameters, getAbiItem, keccak256, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { nameCommitment } from './name-commitment'

const wallet = '0x5FC8d32690cc91D4c39d9d3abcBD16989F875707'
const purchase = {
  chainId: 31337,
  registrar: wallet,
  registrations: [
    { label: 'alice', owner: wallet, periods: 2, sessionRecord: 'ab', lokinetRecord: '' },
    { label: 'bob', owner: wallet, periods: 1, sessionRecord: '', lokinetRecord: 'x.loki' },
  ],
  referrer: null,
  secret: `0x${'5e'.repeat(32)}`,
} as const

describe('nameCommitment', () => {
  it('encodes the names as the registrar declares them', () => {
    const [registrations] = getAbiItem({ abi: snsRegistrarAbi, name: 'makeCommitment' }).inputs
    const types = [
      { type: 'uint256' },
      { type: 'address' },
      registrations,
      { type: 'address' },
      { type: 'bytes32' },
    ] as const
    const values = [31337n, wallet, purchase.registrations, zeroAddress, purchase.secret] as const
    expect(nameCommitment(purchase)).toBe(keccak256(encodeAbiParameters(types, values)))
  })

  it.each([
    ['chain', { chainId: 42161 }],
    ['registrar', { registrar: zeroAddress }],
    ['order of names', { registrations: purchase.registrations.toReversed() }],
    ['referrer', { referrer: wallet }],
    ['secret', { secret: `0x${'5f'.repeat(32)}` }],
  ] as const)('another %s is another commitment', (_, change) => {
    expect(nameCommitment({ ...purchase, ...change })).not.toBe(nameCommitment(purchase))
  })
})
