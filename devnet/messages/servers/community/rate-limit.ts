/** Counts what somebody did in the last while. */
export type RateLimit = {
  /** @returns false once it was too often; then it does not count. @param at - seconds. */
  take(who: string, at: number): boolean
}

/** @param of.times - so often within `of.seconds`. */
export function rateLimit(of: { times: number; seconds: number }): RateLimit {
  const taken = new Map<string, number[]>()
  return {
    take(who, at) {
      const recent = (taken.get(who) ?? []).filter((moment) => moment > at - of.seconds && moment <= at)
      const isAllowed = recent.length < of.times
      taken.set(who, isAllowed ? [...recent, at] : recent)
      return isAllowed
    },
  }
}
