import type { Decoded } from '@/lib/api/decode'
import type { OperatorRecord } from '@/lib/staking/operator-record'
import type { SessionNode } from '@/lib/staking/session-node'
import { basisPoints } from '@/lib/units/basis-points'
import type { nodeRow, operatorRow } from './schemas'

const HIGHEST_FEE = 10_000

/** The network charges at most 100 %, whatever larger number a solo registration carried. */
export function reshapeNode(row: Decoded<typeof nodeRow>): SessionNode {
  return { ...row, fee: row.fee === null ? null : basisPoints(Math.min(row.fee, HIGHEST_FEE)) }
}

export const reshapeOperator = ({ nodes, ...row }: Decoded<typeof operatorRow>): OperatorRecord => ({
  ...row,
  ...nodes,
})
