import { type BlockHeight, type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { networkTimeOf } from './network-time'
import type { SessionNode } from './session-node'

export type LeaveMoment = {
  kind: 'requested' | 'expelled' | 'unlock' | 'penalty' | 'without-network' | 'removed' | 'claimable'
  /** Null when it cannot be told: it follows soon after the moment before it. */
  at: UnixSeconds | null
}

export type LeaveTimelineParameters = {
  node: Pick<SessionNode, 'leaveRequestedAt' | 'removedAt'>
  /** What the network says of the node; undefined while it does not know the node or does not answer. */
  network:
    | {
        unlockHeight: BlockHeight | null
        deregistrationHeight: BlockHeight | null
        liquidationHeight: BlockHeight | null
      }
    | undefined
  head: { height: BlockHeight; timestamp: UnixSeconds }
  blockSeconds: number
  /** How long the stakes of an expelled node wait, seconds. */
  deregistrationLockSeconds: number
  /** `MAX_SERVICE_NODE_EXIT_WAIT_TIME()` of the rewards contract. */
  exitWaitTime: UnixSeconds
}

/**
 * What happens to the stakes of a node that is leaving or was expelled, in the order of time. Heights are turned into times
 * at the network's pace, so they shift by seconds while the network goes on.
 * @returns empty while nothing leads to an end.
 */
export function leaveTimeline(of: LeaveTimelineParameters): LeaveMoment[] {
  const { node, network, head, blockSeconds, exitWaitTime } = of
  const timeOf = (height: BlockHeight | null | undefined) =>
    height == null ? null : networkTimeOf({ head, height, blockSeconds })
  const expelledAt = timeOf(network?.deregistrationHeight)
  const requestedAt = node.leaveRequestedAt
  if (expelledAt === null && requestedAt === null) return []
  const moments: (LeaveMoment | false)[] = [
    requestedAt !== null && { kind: 'requested', at: requestedAt },
    expelledAt !== null && { kind: 'expelled', at: expelledAt },
    ...(node.removedAt === null ? awaited(expelledAt) : [{ kind: 'removed', at: node.removedAt } as const]),
    { kind: 'claimable', at: claimableFrom(expelledAt) },
  ]
  return moments.filter((moment) => moment !== false).toSorted(byTime)

  function awaited(expelled: UnixSeconds | null): (LeaveMoment | false)[] {
    const unlock = timeOf(network?.unlockHeight)
    const penalty = timeOf(network?.liquidationHeight)
    return [
      expelled === null && unlock !== null && { kind: 'unlock', at: unlock },
      penalty !== null && { kind: 'penalty', at: penalty },
      requestedAt !== null && { kind: 'without-network', at: unixSeconds(requestedAt + exitWaitTime) },
    ]
  }

  function claimableFrom(expelled: UnixSeconds | null) {
    return expelled === null ? null : unixSeconds(expelled + BigInt(of.deregistrationLockSeconds))
  }
}

/** What has no time comes last. */
function byTime(a: LeaveMoment, b: LeaveMoment): number {
  if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null)
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}
