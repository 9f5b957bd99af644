const SAMPLES = 10
/** 2021-01-01: what is before it is no time of a node. */
const EARLIEST = 1_609_459_200_000

export type NetworkClock = {
  /** Milliseconds since 1970 by the clocks of the nodes. */
  now(): number
  /** @param nodeTime - milliseconds, as a node told it. */
  sample(nodeTime: unknown): void
}

/**
 * Goes by the middle of what nodes said last: one of them whose clock is wrong moves nothing.
 * @param localNow - clock of this computer, milliseconds.
 */
export function networkClock(localNow: () => number): NetworkClock {
  let offsets: readonly number[] = []
  return {
    now: () => Math.round(localNow() - middleOf(offsets)),
    sample(nodeTime) {
      if (typeof nodeTime !== 'number' || !Number.isSafeInteger(nodeTime) || nodeTime < EARLIEST) return
      offsets = [...offsets, localNow() - nodeTime].slice(-SAMPLES)
    },
  }
}

/** Where two are in the middle, the one that is closer to this computer's clock. */
function middleOf(offsets: readonly number[]): number {
  const sorted = offsets.toSorted((one, other) => one - other)
  const [lower = 0, upper = lower] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return Math.abs(lower) < Math.abs(upper) ? lower : upper
}
