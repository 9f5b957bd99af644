import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { clientOf } from '../client-of'
import { serverEnv } from '../env'
import { rateLimiter } from '../rate-limit'

/** What a messenger asks that polls, sends files and looks into rooms at once; the relay as a whole carries many. */
const SHARE = { burst: 200, perSecond: 20 }

type Options = {
  /** How many of our own stand before this server. */
  proxies: number
  /** Milliseconds. */
  now: () => number
}

/**
 * Shares the relay out among those who ask, so that one of them cannot use it up. Addresses are not kept: only their hash
 * with a secret of this process, for as long as it takes to fill again.
 * @returns a function that says in how many seconds to come again; null for a request that may pass.
 */
export function relayShare({ proxies, now }: Options): (headers: Headers) => number | null {
  const check = rateLimiter(SHARE)
  const secret = randomBytes(32)
  return (headers) => {
    const client = clientOf(headers, proxies)
    // Nobody can be told from anybody: the limit of the whole relay is left.
    if (client === null) return null
    return check(createHash('sha256').update(secret).update(client).digest('base64'), now())
  }
}

let share: ReturnType<typeof relayShare> | undefined

/** @returns the refusal for who asks too much; null for a request that may pass. */
export function refuseShare({ headers }: Request): Response | null {
  share ??= relayShare({ proxies: serverEnv().PORTAL_PROXIES, now: Date.now })
  const seconds = share(headers)
  if (seconds === null) return null
  const answer = { 'cache-control': 'no-store', 'retry-after': String(seconds) }
  return Response.json({ error: { code: 'relay-busy' } }, { status: 429, headers: answer })
}
