const SAMPLES = 10
/** 2021-01-01: what is before it is no time of a node. */
const EARLIEST = 1_609_459_200_000

export type NetworkClock = {
  /** Milliseconds since 1970 by the clocks of the nodes. */
  now(): number
  /** @param nodeTime - milliseconds, as a node told it. */
  sample(nodeTime: unknown): void
}

/** @param localNow - clock of this computer, milliseconds. */
export function networkClock(localNow: () => number): NetworkClock {
  let offsets: readonly number[] = []
  const offset = () => offsets.reduce((sum, one) => sum + one, 0) / (offsets.length || 1)
  return {
    now: () => Math.round(localNow() - offset()),
    sample(nodeTime) {
      if (typeof nodeTime !== 'number' || !Number.isSafeInteger(nodeTime) || nodeTime < EARLIEST) return
      offsets = [...offsets, localNow() - nodeTime].slice(-SAMPLES)
    },
  }
}
