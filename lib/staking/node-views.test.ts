import { describe, expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { blockHeight, unixSeconds } from '@/lib/units/time'
import { filterNodes } from './filter-nodes'
import { networkTimeOf } from './network-time'
import type { OpenNode } from './open-node'
import type { SessionNode } from './session-node'
import { contributionOf, stakeOf, walletTotals } from './wallet-totals'

const ann = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const ben = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'

const node = (nodeId: bigint, state: SessionNode['state'] = 'active'): SessionNode => ({
  nodeId,
  ed25519PublicKey: `${nodeId}abc`.padEnd(64, '0'),
  blsPublicKey: 'f'.repeat(128),
  operator: ann,
  fee: basisPoints(0),
  contributionContract: null,
  deposit: sesh(100n),
  contributors: [
    { address: ann, beneficiary: ann, stake: sesh(60n) },
    { address: ben, beneficiary: ann, stake: sesh(40n) },
  ],
  addedAt: unixSeconds(1),
  state,
  leaveRequestedAt: null,
  latestLeaveRequestAt: null,
  leaveRequestedBy: null,
  removedAt: null,
  removal: null,
  returnedAmount: null,
})

const openNode = (status: OpenNode['status']): Pick<OpenNode, 'contributions' | 'status'> => ({
  status,
  contributions: [{ contributor: ben, beneficiary: ben, amount: sesh(7n), contributedAt: unixSeconds(1) }],
})

describe('filterNodes', () => {
  const nodes = [node(4n), node(44n)]

  it.each([
    ['', '4 44'],
    ['4', '4'],
    ['#44', '44'],
    ['44abc', '44'],
    ['44', '44'],
    [` ${ben.toUpperCase().replace('0X', '0x')} `, '4 44'],
    ['3c44cd', '4 44'],
    ['zzz', ''],
    ['ff', ''],
  ])('"%s" finds "%s"', (search, ids) => {
    expect(
      filterNodes(nodes, search)
        .map(({ nodeId }) => String(nodeId))
        .join(' '),
    ).toBe(ids)
  })
})

describe('what a wallet has', () => {
  it('counts its own seats, not those it only benefits from', () => {
    expect(stakeOf(node(1n), ann)).toBe(60n)
    expect(stakeOf(node(1n), '0x0000000000000000000000000000000000000001')).toBe(0n)
    expect(contributionOf(openNode('open'), ben)).toBe(7n)
  })

  it('leaves out nodes that are gone and contracts that became nodes', () => {
    const contracts = [openNode('open'), openNode('finalized')] as OpenNode[]
    const nodes = [node(1n), node(2n, 'exiting'), node(3n, 'removed')]
    expect(walletTotals({ nodes, contracts, wallet: ben })).toEqual({ staked: 80n, waiting: 7n })
  })
})

it('a height of the network is that many blocks away', () => {
  const head = { height: blockHeight(100), timestamp: unixSeconds(10_000) }
  expect(networkTimeOf({ head, height: blockHeight(103), blockSeconds: 120 })).toBe(10_360n)
  expect(networkTimeOf({ head, height: blockHeight(99), blockSeconds: 120 })).toBe(9_880n)
})
