import { describe, expect, it } from 'vitest'
import { reshapeContract } from './reshape-contract'
import { reshapeNode } from './reshape-node'
import { contractRow, nodeRow } from './schemas'

const operator = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const other = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const address = '0xa513E6E4b8f2a923D98304ec87F64353C4D5C853'

const row = {
  address,
  operator,
  ed25519PublicKey: 'a'.repeat(64),
  blsPublicKey: 'b'.repeat(128),
  fee: 115,
  manualFinalize: false,
  status: 1,
  stakingRequirement: '25000000000000',
  maxContributors: 10,
  contributed: '6250000000000',
  contributors: [
    { address: operator, beneficiary: other, amount: '6250000000000', contributedAt: 1_700_000_000 },
  ],
  reserved: [
    { address: operator, amount: '6250000000000', received: true },
    { address: other, amount: '5000000000000', received: false },
  ],
  createdAt: 1_699_999_000,
  nodeId: null,
}

describe('reshapeContract', () => {
  const node = reshapeContract(contractRow(row))

  it('names the parts as the rules do', () => {
    expect(node).toMatchObject({ status: 'open', requirement: 25_000_000_000_000n, fee: 115, nodeId: null })
    expect(node.contributions).toEqual([
      {
        contributor: operator,
        beneficiary: other,
        amount: 6_250_000_000_000n,
        contributedAt: 1_700_000_000n,
      },
    ])
  })

  it('keeps only reservations that are not paid yet', () => {
    expect(node.reservations).toEqual([{ contributor: other, amount: 5_000_000_000_000n }])
  })

  it('computes the figures by the rules, not from the wire', () => {
    expect(node).toMatchObject({ contributed: 6_250_000_000_000n, open: 13_750_000_000_000n })
    expect(node.minimum).toBe(1_718_750_000_000n)
  })

  it('error: refuses a row with a damaged amount', () => {
    expect(() => contractRow({ ...row, stakingRequirement: '25e12' })).toThrow(/stakingRequirement/)
  })
})

describe('reshapeNode', () => {
  const nodeAnswer = {
    ...{ nodeId: '18446744073709551615', ed25519PublicKey: 'a'.repeat(64), blsPublicKey: 'b'.repeat(128) },
    ...{ operator, fee: 65_535, contributionContract: null, deposit: '25000000000000', contributors: [] },
    ...{ addedAt: 1_700_000_000, state: 'active', leaveRequestedAt: null, latestLeaveRequestAt: null },
    ...{ leaveRequestedBy: null, removedAt: null, removal: null, returnedAmount: null },
  }

  it('a fee above 100 %, which the rewards contract takes, counts as 100 %', () => {
    expect(reshapeNode(nodeRow(nodeAnswer)).fee).toBe(10_000)
    expect(reshapeNode(nodeRow({ ...nodeAnswer, fee: null })).fee).toBeNull()
  })

  it('keeps ids beyond 2^53 exact', () => {
    expect(reshapeNode(nodeRow(nodeAnswer)).nodeId).toBe(18_446_744_073_709_551_615n)
  })
})
