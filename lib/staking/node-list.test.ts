import { describe, expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { type NodeLiveness, orderNodes, versionsOf } from './node-list'
import type { SessionNode } from './session-node'

const OPERATOR = '0x90F79bf6EB2c4f870365E785982E1f101E93b906'

const node = (id: number, of: { fee?: number; addedAt?: number } = {}): SessionNode => ({
  nodeId: BigInt(id),
  ed25519PublicKey: 'a'.repeat(64),
  blsPublicKey: 'b'.repeat(128),
  operator: OPERATOR,
  fee: of.fee === undefined ? null : basisPoints(of.fee),
  contributionContract: null,
  deposit: sesh(25_000n),
  contributors: [],
  addedAt: unixSeconds(of.addedAt ?? id),
  state: 'active',
  leaveRequestedAt: null,
  latestLeaveRequestAt: null,
  leaveRequestedBy: null,
  removedAt: null,
  removal: null,
  returnedAmount: null,
})

const live = new Map<bigint, NodeLiveness>([
  [1n, { lastUptimeProofAt: 500n, downtimeBlocks: 60, version: '11.3.0' }],
  [2n, { lastUptimeProofAt: 100n, downtimeBlocks: 1_440, version: '11.10.0' }],
  [3n, { lastUptimeProofAt: null, downtimeBlocks: 5, version: '11.3.0' }],
])
const livenessOf = ({ nodeId }: SessionNode) => live.get(nodeId)
const nodes = [node(1, { fee: 300 }), node(2, { fee: 0 }), node(3), node(4, { fee: 300, addedAt: 0 })]

describe('orderNodes', () => {
  it.each([
    ['newest', [3, 2, 1, 4]],
    ['oldest', [4, 1, 2, 3]],
    ['fee', [2, 1, 4, 3]],
    ['credit', [3, 1, 2, 4]],
    ['silent', [2, 1, 3, 4]],
    ['version', [1, 3, 2, 4]],
  ] as const)('%s: unknown values come last', (order, ids) => {
    expect(orderNodes(nodes, order, livenessOf).map(({ nodeId }) => Number(nodeId))).toEqual(ids)
  })

  it('5 000 nodes keep an order of their own while the network tells nothing', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => node(index + 1, { addedAt: 9_000 - index }))
    const silent = () => undefined
    for (const order of ['credit', 'silent', 'version'] as const)
      expect(orderNodes(many.toReversed(), order, silent)).toEqual(many)
    expect(orderNodes(many, 'oldest', silent)).toEqual(many.toReversed())
    expect(versionsOf(many, silent)).toEqual([])
  })

  it('leaves the given list alone', () => {
    const before = [...nodes]
    orderNodes(nodes, 'newest', livenessOf)
    expect(nodes).toEqual(before)
  })
})

describe('versionsOf', () => {
  it('puts 11.10 before 11.3 and leaves out nodes that are not known', () => {
    expect(versionsOf(nodes, livenessOf)).toEqual([
      { version: '11.10.0', nodes: 1 },
      { version: '11.3.0', nodes: 2 },
    ])
  })
})
