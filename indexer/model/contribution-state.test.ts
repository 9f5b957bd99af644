import { zeroAddress, type Address } from 'viem'
import { describe, expect, it } from 'vitest'
import {
  applyContribution,
  newContribution,
  type ContributionChange,
  type ContributionState,
} from './contribution-state'

const wallet = (digit: number): Address => `0x${digit.toString().repeat(40)}`
const [operator, second, third, fourth] = [wallet(1), wallet(2), wallet(3), wallet(4)]

const after = (changes: readonly ContributionChange[], from: ContributionState = newContribution) =>
  changes.reduce(applyContribution, from)

const paid = (contributor: Address, amount: bigint, at = 100): ContributionChange => ({
  kind: 'contributed',
  contributor,
  beneficiary: contributor,
  amount,
  at,
})

const open = after([
  { kind: 'opened' },
  paid(operator, 10n),
  paid(second, 20n),
  paid(third, 30n),
  paid(fourth, 40n),
])

const addresses = (state: ContributionState) => state.contributors.map(({ address }) => address)

describe('contributions', () => {
  it('keep the order in which wallets came', () => {
    expect(addresses(open)).toEqual([operator, second, third, fourth])
  })

  it('of the same wallet add up and restart its time', () => {
    const { contributors } = after([paid(second, 5n, 700)], open)
    expect(contributors[1]).toMatchObject({ address: second, amount: 25n, contributedAt: 700 })
    expect(contributors).toHaveLength(4)
  })

  it('with beneficiary zero set the beneficiary back to the wallet itself', () => {
    const changed = after([{ kind: 'beneficiary', contributor: second, beneficiary: fourth }], open)
    expect(changed.contributors[1]?.beneficiary).toBe(fourth)
    const again = after([{ ...paid(second, 0n), beneficiary: zeroAddress } as ContributionChange], changed)
    expect(again.contributors[1]?.beneficiary).toBe(second)
  })
})

describe('withdrawals', () => {
  it('put the last wallet in the place of the one that leaves', () => {
    expect(addresses(after([{ kind: 'withdrawn', contributor: second }], open))).toEqual([
      operator,
      fourth,
      third,
    ])
  })

  it('of the last wallet only shorten the list', () => {
    expect(addresses(after([{ kind: 'withdrawn', contributor: fourth }], open))).toEqual([
      operator,
      second,
      third,
    ])
  })

  it('open a full contract again', () => {
    const full = after([{ kind: 'filled' }], open)
    expect(after([{ kind: 'withdrawn', contributor: third }], full).status).toBe(1)
    expect(after([{ kind: 'withdrawn', contributor: third }], open).status).toBe(1)
  })

  it('leave the reserved seat to be paid again', () => {
    const reserved = after([
      { kind: 'reserved', reserved: [{ addr: second, amount: 20n }] },
      paid(second, 20n),
    ])
    expect(reserved.reserved).toEqual([{ address: second, amount: 20n, received: true }])
    const left = after([{ kind: 'withdrawn', contributor: second }], reserved)
    expect(left.reserved).toEqual([{ address: second, amount: 20n, received: false }])
  })
})

describe('a reset', () => {
  it('empties the lists and forgets the node, but keeps fee, keys and mode', () => {
    const described = after(
      [
        { kind: 'fee', fee: 700 },
        { kind: 'keys', ed25519PublicKey: 'aa', blsPublicKey: 'bb' },
        { kind: 'manual-finalize', manualFinalize: true },
        { kind: 'reserved', reserved: [{ addr: operator, amount: 10n }] },
        { kind: 'filled' },
        { kind: 'finalized' },
        { kind: 'registered', nodeId: 9n },
      ],
      open,
    )
    expect(described).toMatchObject({ status: 3, nodeId: 9n })
    expect(after([{ kind: 'reset' }], described)).toEqual({
      ed25519PublicKey: 'aa',
      blsPublicKey: 'bb',
      fee: 700,
      manualFinalize: true,
      status: 0,
      contributors: [],
      reserved: [],
      nodeId: null,
    })
  })
})

it('a new list of reserved seats replaces the old one, all unpaid', () => {
  const state = after([
    { kind: 'reserved', reserved: [{ addr: operator, amount: 10n }] },
    { kind: 'reserved', reserved: [{ addr: second, amount: 7n }] },
  ])
  expect(state.reserved).toEqual([{ address: second, amount: 7n, received: false }])
})
