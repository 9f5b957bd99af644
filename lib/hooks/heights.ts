import type { BlockHeight, UnixSeconds } from '@/lib/units/time'
import { useChainHead } from './chain-head'
import { useChainNow } from './chain-now'
import { useIndexStatus } from './index-status'
import { useNetworkHead } from './network-head'

/** How old a height may be before it is late, and before it is stalled, seconds. */
const LIMITS = {
  chain: { late: 60, stalled: 300 },
  /** A block of the network takes two minutes. */
  network: { late: 300, stalled: 900 },
  index: { late: 60, stalled: 180 },
} as const

export type HeightState =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'fresh' | 'late' | 'stalled'; height: BlockHeight; timestamp: UnixSeconds; ageSeconds: number }

/** Heights of chain, node network and index with their age on the chain's clock, for the status bar. */
export function useHeights(): Record<keyof typeof LIMITS, HeightState> {
  const now = useChainNow()
  const chain = useChainHead()
  const network = useNetworkHead()
  const index = useIndexStatus()
  return {
    chain: heightState(
      { ...chain, at: chain.data && { height: chain.data.block, ...chain.data } },
      LIMITS.chain,
      now,
    ),
    network: heightState({ ...network, at: network.data }, LIMITS.network, now),
    index: heightState(
      { ...index, at: index.data && { height: index.data.block, ...index.data } },
      LIMITS.index,
      now,
    ),
  }
}

type Read = { at: { height: BlockHeight; timestamp: UnixSeconds } | undefined; error: Error | null }

/** A height that could be read before stays shown with its age; the limits then say whether that still counts. */
export function heightState(
  { at, error }: Read,
  limits: { late: number; stalled: number },
  now: UnixSeconds | undefined,
): HeightState {
  if (error) return { state: 'failed', error }
  if (!at || now === undefined) return { state: 'loading' }
  const ageSeconds = Math.max(0, Number(now - at.timestamp))
  const state = ageSeconds >= limits.stalled ? 'stalled' : ageSeconds >= limits.late ? 'late' : 'fresh'
  return { state, height: at.height, timestamp: at.timestamp, ageSeconds }
}
