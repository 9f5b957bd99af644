/** What the starter saw in one look at the index and the chain; `at` in milliseconds. */
export type Look = {
  at: number
  /** Null while the index does not answer. */
  index: { block: number; timestamp: number; ready: boolean } | null
  head: { block: number; timestamp: number }
  /** Whether the remembered final block is still in the chain. */
  anchorHolds: boolean
}

/**
 * `rewritten`: the chain changed below what the index holds as final, which it cannot undo. `stuck`: the index neither
 * moves nor agrees with the chain. `level`: everything up to the head is indexed.
 */
export type Verdict = 'starting' | 'level' | 'behind' | 'rewritten' | 'stuck'

/** Where the index was when it last moved or agreed with the chain, and when. */
export type Progress = { block: number; timestamp: number; at: number }

/** The index of a development chain that stands still this long beside its chain will not recover. */
export const STUCK_MILLISECONDS = 8_000

/** What one more look means, and the progress to compare the next one with. */
export function judge(last: Progress | null, look: Look): { progress: Progress | null; verdict: Verdict } {
  const { index, head, at, anchorHolds } = look
  if (!anchorHolds) return { progress: last, verdict: 'rewritten' }
  if (!index?.ready) return { progress: last, verdict: 'starting' }
  const here: Progress = { block: index.block, timestamp: index.timestamp, at }
  if (samePlace(index, head)) return { progress: here, verdict: 'level' }
  if (last === null || !samePlace(index, last)) return { progress: here, verdict: 'behind' }
  return { progress: last, verdict: at - last.at >= STUCK_MILLISECONDS ? 'stuck' : 'behind' }
}

function samePlace(a: { block: number; timestamp: number }, b: { block: number; timestamp: number }) {
  return a.block === b.block && a.timestamp === b.timestamp
}
