import { type BlockHeight, type UnixSeconds, unixSeconds } from '@/lib/units/time'
import { networkTimeOf } from './network-time'
import type { SessionNode } from './session-node'

export type ObservedUnlockWaitParameters = {
  /** Nodes that were asked to leave. */
  exiting: readonly Pick<SessionNode, 'nodeId' | 'leaveRequestedAt'>[]
  /** The network's word on each of them, by id. */
  network: ReadonlyMap<bigint, { unlockHeight: BlockHeight | null }>
  head: { height: BlockHeight; timestamp: UnixSeconds }
  blockSeconds: number
}

/**
 * How long stakes stay locked after a leave request, as the network did it with the newest request. No contract tells this
 * time, and texts about it differ; what the network last did is the best word there is.
 * @returns seconds, exact to one block of the network; null when no node is leaving.
 */
export function observedUnlockWait(of: ObservedUnlockWaitParameters): UnixSeconds | null {
  const { exiting, network, head, blockSeconds } = of
  let newest: { requestedAt: UnixSeconds; wait: bigint } | null = null
  for (const { nodeId, leaveRequestedAt: requestedAt } of exiting) {
    const height = network.get(nodeId)?.unlockHeight ?? null
    if (requestedAt === null || height === null) continue
    const wait = networkTimeOf({ head, height, blockSeconds }) - requestedAt
    if (wait > 0n && (newest === null || requestedAt > newest.requestedAt)) newest = { requestedAt, wait }
  }
  return newest && unixSeconds(newest.wait)
}
