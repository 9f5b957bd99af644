import type { Address } from 'viem'
import type { BasisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'
import type { OpenNode } from './open-node'
import type { OperatorRecord } from './operator-record'

export type OperatorRecords = ReadonlyMap<Address, OperatorRecord>

/** What a person narrows the list of open nodes down to; an absent field does not narrow. */
export type OpenNodeFilter = {
  /** Start of an address or key, with or without 0x; case does not matter. */
  search?: string | undefined
  maxFee?: BasisPoints | undefined
  /** At least so much is left for newcomers. */
  minOpen?: Sesh | undefined
  /** A newcomer may enter with at most so much. */
  maxMinimum?: Sesh | undefined
  /** Only nodes that take a newcomer's contribution now. */
  joinableOnly?: boolean | undefined
  /** The operator runs at least so many nodes; needs the records. */
  minOperatorNodes?: number | undefined
  /** The operator never lost a node to liquidation; needs the records. */
  noLiquidations?: boolean | undefined
}

export const openNodeSorts = ['open', 'fee', 'minimum', 'created', 'filled', 'record'] as const
export type OpenNodeSort = (typeof openNodeSorts)[number]

/** Whether a wallet without reservation can contribute now. */
export const isJoinable = (node: OpenNode): boolean => node.status === 'open' && node.minimum !== null

/** Nodes that match every given condition, in their order. Without records no node passes a condition on them. */
export function filterOpenNodes(
  nodes: readonly OpenNode[],
  filter: OpenNodeFilter,
  records: OperatorRecords = new Map(),
): OpenNode[] {
  return nodes.filter(
    (node) => matchesMoney(node, filter) && matchesRecord(records.get(node.operator), filter),
  )
}

function matchesMoney(node: OpenNode, filter: OpenNodeFilter): boolean {
  const { search, maxFee, minOpen, maxMinimum, joinableOnly } = filter
  if (joinableOnly && !isJoinable(node)) return false
  if (maxFee !== undefined && node.fee > maxFee) return false
  if (minOpen !== undefined && node.open < minOpen) return false
  if (maxMinimum !== undefined && (node.minimum === null || node.minimum > maxMinimum)) return false
  return search === undefined || matchesSearch(node, search)
}

function matchesSearch(node: OpenNode, search: string): boolean {
  const wanted = search.trim().toLowerCase().replace(/^0x/, '')
  const ids = [node.address.slice(2), node.operator.slice(2), node.ed25519PublicKey, node.blsPublicKey]
  return ids.some((id) => id.toLowerCase().startsWith(wanted))
}

function matchesRecord(record: OperatorRecord | undefined, filter: OpenNodeFilter): boolean {
  const { minOperatorNodes, noLiquidations } = filter
  if (minOperatorNodes !== undefined && (record?.active ?? 0) < minOperatorNodes) return false
  return !noLiquidations || record?.liquidated === 0
}

/** A sorted copy; nodes that are equal in the sorted respect keep a fixed order by address. */
export function sortOpenNodes(
  nodes: readonly OpenNode[],
  by: OpenNodeSort,
  order: 'asc' | 'desc',
  records: OperatorRecords = new Map(),
): OpenNode[] {
  const value = (node: OpenNode) => sortValue(node, by, records.get(node.operator))
  const direction = order === 'asc' ? 1 : -1
  return nodes.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)]
    // Nodes without the value (closed to newcomers, unknown age) come last in both directions.
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return left === right ? (a.address < b.address ? -1 : 1) : left < right ? -direction : direction
  })
}

function sortValue(node: OpenNode, by: OpenNodeSort, record: OperatorRecord | undefined): bigint | null {
  switch (by) {
    case 'open':
      return node.open
    case 'fee':
      return BigInt(node.fee)
    case 'minimum':
      return node.minimum
    case 'created':
      return node.createdAt
    case 'filled':
      return (node.contributed * 1_000_000n) / node.requirement
    case 'record':
      return record ? BigInt(record.active + record.exiting) : null
  }
}
