import { networkBucket } from 'ponder:schema'
import { bucketStart } from '../../model/network-series'
import type { Db } from './record-event'

export type NetworkChange = {
  /** Nodes added less nodes removed. */
  nodes?: number
  /** Atomic SESH, negative when released. */
  staked?: bigint
  claimed?: bigint
  released?: bigint
}

/** Adds to the hour and the day that hold `at`, Unix seconds. */
export async function countNetworkChange(db: Db, at: number, change: NetworkChange): Promise<void> {
  const { nodes = 0, staked = 0n, claimed = 0n, released = 0n } = change
  for (const bucket of ['hour', 'day'] as const)
    await db
      .insert(networkBucket)
      .values({ bucket, at: bucketStart(at, bucket), nodes, staked, claimed, released })
      .onConflictDoUpdate((row) => ({
        nodes: row.nodes + nodes,
        staked: row.staked + staked,
        claimed: row.claimed + claimed,
        released: row.released + released,
      }))
}
