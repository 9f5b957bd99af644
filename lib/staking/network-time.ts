import { type BlockHeight, type UnixSeconds, unixSeconds } from '@/lib/units/time'

export type NetworkTimeParameters = {
  /** Newest block of the node network. */
  head: { height: BlockHeight; timestamp: UnixSeconds }
  height: BlockHeight
  /** Time between two blocks of the network, seconds. */
  blockSeconds: number
}

/** When the network reaches (or reached) a height, if its blocks keep their pace. */
export function networkTimeOf({ head, height, blockSeconds }: NetworkTimeParameters): UnixSeconds {
  return unixSeconds(head.timestamp + BigInt((height - head.height) * blockSeconds))
}
