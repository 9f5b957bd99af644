import 'server-only'
import { clientOf } from '@/lib/server/client-of'
import { serverEnv } from '@/lib/server/env'
import { type RateLimit, rateLimiter } from '@/lib/server/rate-limit'
import { problem } from './problem'

/** What one client may do, and what all may together where nobody can tell them apart (C.7). */
type Shares = { each: RateLimit; all: RateLimit }

const shares = {
  read: { each: { burst: 60, perSecond: 20 }, all: { burst: 600, perSecond: 200 } },
  post: { each: { burst: 30, perSecond: 0.5 }, all: { burst: 300, perSecond: 5 } },
} as const satisfies Record<string, Shares>

const limiters = {
  read: { each: rateLimiter(shares.read.each), all: rateLimiter(shares.read.all) },
  post: { each: rateLimiter(shares.post.each), all: rateLimiter(shares.post.all) },
}

const refreshes = rateLimiter({ burst: 1, perSecond: 0.1 })

/** @returns the refusal when too much is asked; null for a request that may pass. */
export function refuseTooMany({ headers }: Request, kind: keyof typeof shares): Response | null {
  const client = clientOf(headers, serverEnv().PORTAL_PROXIES)
  const { each, all } = limiters[kind]
  return tooMany(client === null ? all('', Date.now()) : each(client, Date.now()))
}

/** One order is looked at again once in ten seconds, whoever asks. */
export const refuseRefresh = (hash: string): Response | null => tooMany(refreshes(hash, Date.now()))

const tooMany = (seconds: number | null): Response | null =>
  seconds === null
    ? null
    : problem('too-many-requests', `Too much is asked at once. Try again in ${seconds} s.`, {
        'retry-after': String(seconds),
      })
