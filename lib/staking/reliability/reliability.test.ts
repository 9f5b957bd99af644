import { describe, expect, it } from 'vitest'
import type { SessionNode } from '@/lib/staking/session-node'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { collectEvidence, type NetworkWord } from './evidence'
import { reliability } from './score'

const DAY = 86_400
const day = (number: number) => unixSeconds(number * DAY)

const node = (id: number, of: Partial<SessionNode>): SessionNode => ({
  nodeId: BigInt(id),
  ed25519PublicKey: 'a'.repeat(64),
  blsPublicKey: 'b'.repeat(128),
  operator: '0x90F79bf6EB2c4f870365E785982E1f101E93b906',
  fee: null,
  contributionContract: null,
  deposit: sesh(25_000n),
  contributors: [],
  addedAt: day(100),
  state: 'active',
  leaveRequestedAt: null,
  latestLeaveRequestAt: null,
  leaveRequestedBy: null,
  removedAt: null,
  removal: null,
  returnedAmount: null,
  ...of,
})

const gone = (removal: 'exit' | 'liquidation', leaveRequestedAt: number | null) => ({
  state: 'removed' as const,
  removal,
  removedAt: day(200),
  leaveRequestedAt: leaveRequestedAt === null ? null : day(leaveRequestedAt),
})
const nothing = (): NetworkWord | undefined => undefined
const judge = (nodes: SessionNode[], now = 200, words = new Map<bigint, NetworkWord>()) => {
  const evidence = collectEvidence(nodes, (id) => words.get(id))
  return { evidence, ...reliability(nodes, evidence, day(now)) }
}

describe('collectEvidence', () => {
  it('tells an expelled node from one that overstayed and one that left', () => {
    const nodes = [
      node(1, gone('exit', 180)),
      node(2, gone('liquidation', null)),
      node(3, gone('liquidation', 150)),
    ]
    expect(collectEvidence(nodes, nothing).map(({ kind, nodeId }) => [kind, nodeId])).toEqual([
      ['expelled', 2n],
      ['overdue', 3n],
      ['left', 1n],
    ])
  })

  it('counts what the network says of nodes that are still listed', () => {
    const words = new Map([[7n, { decommissions: 2, deregistered: true }]])
    expect(judge([node(7, {})], 200, words).counts).toEqual({ expelled: 1, overdue: 0, decommissioned: 2 })
  })

  it('says nothing against a node of which the network tells nothing', () => {
    expect(collectEvidence([node(7, {})], () => ({ decommissions: null, deregistered: false }))).toEqual([])
  })
})

describe('reliability', () => {
  it.each([
    ['29 days are too few to judge', [node(1, {})], 129, null],
    ['30 days without a fault', [node(1, {})], 130, 25],
    ['90 days without a fault are half way', [node(1, {})], 190, 50],
    ['many nodes add up', Array.from({ length: 10 }, (_, index) => node(index, {})), 190, 90],
    ['one expelled of two nodes, 100 days each', [node(1, {}), node(2, gone('liquidation', null))], 200, 30],
    ['one overdue of two nodes, 100 days each', [node(1, {}), node(2, gone('liquidation', 150))], 200, 52],
    ['a node that left in order costs nothing', [node(1, gone('exit', 150)), node(2, {})], 200, 68],
    ['a removed node serves no longer', [node(1, gone('exit', 150))], 1_000, 52],
  ])('%s', (_, nodes, now, score) => {
    expect(judge(nodes, now).score).toBe(score)
  })

  it('never rises with a fault', () => {
    const words = (decommissions: number) => new Map([[1n, { decommissions, deregistered: false }]])
    const scores = [0, 1, 2, 10].map((times) => judge([node(1, {})], 400, words(times)).score)
    expect(scores).toEqual([...scores].sort((a, b) => Number(b) - Number(a)))
    expect(new Set(scores).size).toBe(scores.length)
  })

  it('a clock before the registration gives no days, not negative ones', () => {
    expect(judge([node(1, {})], 50).nodeDays).toBe(0)
  })
})
