import type { Address } from 'viem'
import { describe, expect, it } from 'vitest'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { openNode, type OpenNode } from './open-node'
import { filterOpenNodes, isJoinable, type OpenNodeFilter, sortOpenNodes } from './open-node-list'
import type { OperatorRecord } from './operator-record'

const operators = {
  veteran: '0x1111111111111111111111111111111111111111',
  newcomer: '0x2222222222222222222222222222222222222222',
} as const

const node = (name: string, part: Partial<OpenNode> & { paid?: bigint } = {}): OpenNode => {
  const { paid = 6_250n, operator = operators.veteran, ...rest } = part
  return openNode({
    address: `0x${name.padEnd(40, '0')}` as Address,
    operator,
    status: 'open',
    requirement: sesh(25_000n),
    maxContributors: 10,
    contributions: [
      { contributor: operator, beneficiary: operator, amount: sesh(paid), contributedAt: unixSeconds(5) },
    ],
    reservations: [],
    ed25519PublicKey: name.padEnd(64, 'e'),
    blsPublicKey: name.padEnd(128, 'b'),
    fee: basisPoints(500),
    manualFinalize: false,
    createdAt: unixSeconds(10),
    nodeId: null,
    ...rest,
  })
}

const record = (operator: Address, active: number, liquidated: number): [Address, OperatorRecord] => [
  operator,
  {
    operator,
    firstSeenAt: unixSeconds(1),
    active,
    exiting: 0,
    removed: liquidated,
    liquidated,
    openContracts: 1,
  },
]
const records = new Map([record(operators.veteran, 6, 1), record(operators.newcomer, 1, 0)])

const small = node('a1', { paid: 20_000n, fee: basisPoints(0), createdAt: unixSeconds(30) })
const large = node('b2', { operator: operators.newcomer, createdAt: unixSeconds(20) })
const full = node('c3', { status: 'filled', paid: 25_000n, createdAt: null })
const all = [small, large, full]

const names = (nodes: readonly OpenNode[]) => nodes.map(({ address }) => address.slice(2, 4))

describe('filterOpenNodes', () => {
  it.each<[string, OpenNodeFilter, string[]]>([
    ['nothing asked', {}, ['a1', 'b2', 'c3']],
    ['joinable only', { joinableOnly: true }, ['a1', 'b2']],
    ['fee', { maxFee: basisPoints(499) }, ['a1']],
    ['fee exactly', { maxFee: basisPoints(500) }, ['a1', 'b2', 'c3']],
    ['open amount', { minOpen: sesh(5_001n) }, ['b2']],
    ['minimum leaves out what is closed', { maxMinimum: sesh(1_000n) }, ['a1']],
    ['address, any case, with 0x', { search: '0xB2' }, ['b2']],
    ['start of a key', { search: `c3${'e'.repeat(9)}` }, ['c3']],
    ['operator', { search: operators.newcomer.slice(0, 8) }, ['b2']],
    ['spaces around', { search: ' a1 ' }, ['a1']],
    ['nothing matches', { search: 'ffff' }, []],
    ['running nodes of the operator', { minOperatorNodes: 2 }, ['a1', 'c3']],
    ['no liquidation', { noLiquidations: true }, ['b2']],
    ['two conditions', { joinableOnly: true, maxFee: basisPoints(0) }, ['a1']],
  ])('%s', (_, filter, expected) => {
    expect(names(filterOpenNodes(all, filter, records))).toEqual(expected)
  })

  it('without records nothing passes a condition on them', () => {
    expect(filterOpenNodes(all, { noLiquidations: true })).toEqual([])
    expect(filterOpenNodes(all, { minOperatorNodes: 1 })).toEqual([])
  })
})

describe('sortOpenNodes', () => {
  it.each([
    ['open', 'desc', ['b2', 'a1', 'c3']],
    ['open', 'asc', ['c3', 'a1', 'b2']],
    ['minimum', 'asc', ['a1', 'b2', 'c3']],
    ['minimum', 'desc', ['b2', 'a1', 'c3']],
    ['created', 'desc', ['a1', 'b2', 'c3']],
    ['filled', 'desc', ['c3', 'a1', 'b2']],
    ['fee', 'asc', ['a1', 'b2', 'c3']],
    ['record', 'desc', ['a1', 'c3', 'b2']],
  ] as const)('by %s %s, the unknown last', (by, order, expected) => {
    expect(names(sortOpenNodes(all.toReversed(), by, order, records))).toEqual(expected)
  })

  it('leaves the given list as it is', () => {
    sortOpenNodes(all, 'open', 'desc')
    expect(names(all)).toEqual(['a1', 'b2', 'c3'])
  })
})

describe('isJoinable', () => {
  it('is not when the rest is reserved', () => {
    const reserved = [{ contributor: operators.newcomer, amount: sesh(18_750n) }]
    expect(isJoinable(node('d4', { reservations: reserved }))).toBe(false)
    expect(isJoinable(small)).toBe(true)
  })
})
