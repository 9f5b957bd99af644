import type { Address } from 'viem'
import type { UnixSeconds } from '@/lib/units/time'
import { earliestLeaveRequest, earliestSignatureFreeExit } from './leave-rules'
import type { SessionNode } from './session-node'
import type { StakeState } from './stake-state'
import { stakeOf } from './wallet-totals'

export type NodeWish = { kind: 'exit' | 'exit-after-wait' | 'request-exit'; nodeId: bigint }

export type NodeWishParameters = {
  node: SessionNode
  wallet: Address
  state: StakeState
  /** The rewards contract's constants about leaving. */
  rules: {
    smallContributorDelay: UnixSeconds
    smallContributorDivisor: bigint
    exitWaitTime: UnixSeconds
  }
  now: UnixSeconds
}

const removable: readonly StakeState['kind'][] = ['ready-to-exit', 'deregistered', 'awaiting-liquidation']

/** The one step towards leaving that a wallet can take with a node now; null when there is none, or nothing but waiting. */
export function nodeWish({ node, wallet, state, rules, now }: NodeWishParameters): NodeWish | null {
  const { nodeId, leaveRequestedAt } = node
  const stake = stakeOf(node, wallet)
  if (stake === 0n || node.state === 'removed') return null
  if (removable.includes(state.kind)) return { kind: 'exit', nodeId }
  if (leaveRequestedAt !== null) {
    const from = earliestSignatureFreeExit({
      leaveRequestAt: leaveRequestedAt,
      exitWaitTime: rules.exitWaitTime,
    })
    return now >= from ? { kind: 'exit-after-wait', nodeId } : null
  }
  const from = earliestLeaveRequest({
    stake,
    deposit: node.deposit,
    divisor: rules.smallContributorDivisor,
    addedAt: node.addedAt,
    smallContributorDelay: rules.smallContributorDelay,
  })
  return now >= from ? { kind: 'request-exit', nodeId } : null
}
