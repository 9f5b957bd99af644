export type TokenBucket = {
  /** Takes `cost` tokens if they are there. @returns 0 when taken, else the milliseconds until they will be. */
  take(cost: number, now: number): number
}

/**
 * Lets `perSecond` tokens flow in, `most` at once. It counts all visitors together: who they are is not asked.
 * A cost above `most` is never let through.
 */
export function tokenBucket({ most, perSecond }: { most: number; perSecond: number }): TokenBucket {
  let level = most
  let filledAt = 0
  return {
    take(cost, now) {
      level = Math.min(most, level + (Math.max(0, now - filledAt) / 1000) * perSecond)
      filledAt = now
      if (cost <= level) {
        level -= cost
        return 0
      }
      return Math.ceil(((cost - level) / perSecond) * 1000)
    },
  }
}
