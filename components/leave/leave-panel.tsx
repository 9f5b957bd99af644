'use client'

import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { AskToLeave } from './ask-to-leave'
import { AskAgain } from './ask-again'
import { LeaveTimeline } from './leave-timeline'
import { RemoveNode, RemoveWithoutNetwork } from './remove-node'
import { useOwnSeat } from './use-own-seat'

type Props = { node: SessionNode; state: StakeState }

const removable: readonly StakeState['kind'][] = ['ready-to-exit', 'deregistered', 'awaiting-liquidation']

/** How a stake ends: when, what a contributor can do about it now, and from when. Others only see the times. */
export default function LeavePanel({ node, state }: Props) {
  const seat = useOwnSeat(node)
  const isListed = node.state !== 'removed'
  const isRemovable = removable.includes(state.kind)
  return (
    <div className="flex flex-col gap-4">
      <LeaveTimeline node={node} />
      {seat && isListed && isRemovable && <RemoveNode nodeId={node.nodeId} />}
      {seat && isListed && !isRemovable && node.latestLeaveRequestAt === null && (
        <AskToLeave node={node} seat={seat} />
      )}
      {seat && isListed && !isRemovable && node.latestLeaveRequestAt !== null && (
        <AskAgain node={node} seat={seat} latestLeaveRequestAt={node.latestLeaveRequestAt} />
      )}
      {seat && isListed && node.leaveRequestedAt !== null && (
        <RemoveWithoutNetwork nodeId={node.nodeId} leaveRequestAt={node.leaveRequestedAt} />
      )}
    </div>
  )
}
