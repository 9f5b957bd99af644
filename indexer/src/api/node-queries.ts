import { db } from 'ponder:api'
import { node, nodeContributor } from 'ponder:schema'
import { asc, eq, inArray, or, sql } from 'ponder'
import type { Address } from 'viem'
import type { SortKey, Sql } from './page'
import { presentNode } from './present'

export type NodeRow = typeof node.$inferSelect

export const nodeSorts = ['id', 'added', 'fee', 'stake-count'] as const

const tie: SortKey<NodeRow> = { by: sql`${node.nodeId}`, type: 'numeric', value: (row) => row.nodeId }

/** Fees of seeded nodes are unknown and come before zero. */
export const nodeSortKeys: Record<(typeof nodeSorts)[number], SortKey<NodeRow>> = {
  id: tie,
  added: { by: sql`${node.addedAt}`, type: 'numeric', value: (row) => row.addedAt },
  fee: { by: sql`coalesce(${node.fee}, -1)`, type: 'numeric', value: (row) => row.fee ?? -1 },
  'stake-count': {
    by: sql`${node.contributorCount}`,
    type: 'numeric',
    value: (row) => row.contributorCount,
  },
}

export const nodeTie = tie

/** Nodes in which the wallet has or had stake. */
export const nodesOfContributor = (wallet: Address): Sql =>
  inArray(
    node.nodeId,
    db
      .select({ id: nodeContributor.nodeId })
      .from(nodeContributor)
      .where(eq(nodeContributor.address, wallet)),
  )

/** Nodes that pay or paid rewards to the wallet. */
export const nodesOfBeneficiary = (wallet: Address): Sql =>
  inArray(
    node.nodeId,
    db
      .select({ id: nodeContributor.nodeId })
      .from(nodeContributor)
      .where(eq(nodeContributor.beneficiary, wallet)),
  )

/** @param hex - lower case without `0x`: a node id, the start of a key or of the operator's address, or a contributor. */
export function matchesNode(hex: string): Sql | undefined {
  const starts = `${hex}%`
  return or(
    /^\d{1,20}$/.test(hex) ? eq(node.nodeId, BigInt(hex)) : undefined,
    sql`${node.ed25519PublicKey} like ${starts}`,
    sql`${node.blsPublicKey} like ${starts}`,
    sql`${node.operator} like ${`0x${starts}`}`,
    hex.length === 40 ? nodesOfContributor(`0x${hex}`) : undefined,
  )
}

/** Nodes with their stakes in the order of the contract. */
export async function withStakes(rows: readonly NodeRow[]) {
  if (rows.length === 0) return []
  const stakes = await db
    .select()
    .from(nodeContributor)
    .where(
      inArray(
        nodeContributor.nodeId,
        rows.map(({ nodeId }) => nodeId),
      ),
    )
    .orderBy(asc(nodeContributor.nodeId), asc(nodeContributor.position))
  return rows.map((row) =>
    presentNode(
      row,
      stakes.filter(({ nodeId }) => nodeId === row.nodeId),
    ),
  )
}
