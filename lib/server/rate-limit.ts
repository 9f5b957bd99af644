import 'server-only'

export type RateLimit = {
  /** Requests within a window. */
  most: number
  windowMilliseconds: number
}

/**
 * Counts requests of all visitors together: who they are is neither asked nor kept.
 * @returns a function that says in how many seconds to come again; null for a request that may pass.
 */
export function rateLimiter({ most, windowMilliseconds }: RateLimit): (now: number) => number | null {
  let window = { begin: 0, count: 0 }
  return (now) => {
    if (now - window.begin >= windowMilliseconds) window = { begin: now, count: 0 }
    window.count += 1
    if (window.count <= most) return null
    return Math.ceil((window.begin + windowMilliseconds - now) / 1000)
  }
}
