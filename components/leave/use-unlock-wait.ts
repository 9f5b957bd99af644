'use client'

import { useDeployment } from '@/lib/hooks/deployment'
import { useNetworkNodes } from '@/lib/hooks/network-nodes'
import { useNodes } from '@/lib/hooks/nodes'
import { observedUnlockWait } from '@/lib/staking/observed-unlock-wait'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/**
 * How long stakes stay locked after a leave request: as the network did it last, or, while no node is leaving, as the
 * deployment says that it does.
 */
export function useUnlockWait(): { length: UnixSeconds; isObserved: boolean } {
  const { unlockSeconds, blockSeconds } = useDeployment().network
  const exiting = useNodes({ state: 'exiting' }).data?.data
  const network = useNetworkNodes().data
  const observed =
    exiting &&
    network &&
    observedUnlockWait({ exiting, network: network.nodes, head: network.head, blockSeconds })
  return observed
    ? { length: observed, isObserved: true }
    : { length: unixSeconds(unlockSeconds), isObserved: false }
}
