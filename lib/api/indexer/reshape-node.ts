import type { Decoded } from '@/lib/api/decode'
import type { OperatorHistory, OperatorRecord } from '@/lib/staking/operator-record'
import type { SessionNode } from '@/lib/staking/session-node'
import { type BasisPoints, basisPoints } from '@/lib/units/basis-points'
import type { nodeRow, operatorAnswer, operatorRow } from './schemas'

const HIGHEST_FEE = 10_000

/** The network charges at most 100 %, whatever larger number a solo registration carried. */
const chargedFee = (fee: number): BasisPoints => basisPoints(Math.min(fee, HIGHEST_FEE))

export function reshapeNode(row: Decoded<typeof nodeRow>): SessionNode {
  return { ...row, fee: row.fee === null ? null : chargedFee(row.fee) }
}

export const reshapeOperator = ({ nodes, ...row }: Decoded<typeof operatorRow>): OperatorRecord => ({
  ...row,
  ...nodes,
})

export const reshapeOperatorHistory = ({
  fees,
  ...row
}: Decoded<typeof operatorAnswer>): OperatorHistory => ({
  ...reshapeOperator(row),
  fees: fees.map(({ at, fee }) => ({ at, fee: chargedFee(fee) })),
})
