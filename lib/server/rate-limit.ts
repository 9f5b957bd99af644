import 'server-only'

export type RateLimit = {
  /** How many may come at once. */
  burst: number
  /** How many more may come each second after that. */
  perSecond: number
}

/** With so many clients at hand, those are forgotten whose bucket is full again. */
const MOST_KEPT = 10_000

type Bucket = { left: number; at: number }

/**
 * One bucket of requests for each client, which fills again by itself. Nothing of a client is kept longer than that takes.
 * @returns a function that says in how many seconds to come again; null for a request that may pass. `now` in milliseconds.
 */
export function rateLimiter({ burst, perSecond }: RateLimit): (client: string, now: number) => number | null {
  const buckets = new Map<string, Bucket>()
  const leftAt = ({ left, at }: Bucket, now: number) =>
    Math.min(burst, left + (Math.max(now - at, 0) / 1000) * perSecond)
  const forgetRested = (now: number) => {
    for (const [client, bucket] of buckets) if (leftAt(bucket, now) >= burst) buckets.delete(client)
  }
  return (client, now) => {
    if (buckets.size >= MOST_KEPT) forgetRested(now)
    const bucket = buckets.get(client)
    const left = bucket ? leftAt(bucket, now) : burst
    if (left < 1) return Math.ceil((1 - left) / perSecond)
    buckets.set(client, { left: left - 1, at: now })
    return null
  }
}
