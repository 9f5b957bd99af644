import type { Decoded } from '@/lib/api/decode'
import { contributionStatus } from '@/lib/staking/contribution-contract'
import { type OpenNode, openNode } from '@/lib/staking/open-node'
import type { contractRow } from './schemas'

/** The indexer's row of a contribution contract as an open node; only unpaid reservations remain. */
export function reshapeContract(row: Decoded<typeof contractRow>): OpenNode {
  const { stakingRequirement, status, contributors, reserved, ...rest } = row
  return openNode({
    ...rest,
    requirement: stakingRequirement,
    status: contributionStatus(status) ?? 'finalized',
    contributions: contributors.map(({ address, ...contribution }) => ({
      contributor: address,
      ...contribution,
    })),
    reservations: reserved
      .filter(({ received }) => !received)
      .map(({ address, amount }) => ({ contributor: address, amount })),
  })
}
