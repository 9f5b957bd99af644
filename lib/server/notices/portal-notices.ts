import 'server-only'
import { serverEnv } from '@/lib/server/env'
import { readLimited } from '@/lib/server/read-limited'
import { BadNoticesError, type PortalNotices, readNotices } from './read-notices'

const KEPT_MILLISECONDS = 60_000
const PATIENCE_MILLISECONDS = 5_000
const LARGEST_BYTES = 128 * 1024
const MILLISECONDS_PER_SECOND = 1_000

export type NoticesAnswer = Pick<PortalNotices, 'notices' | 'stopped'> & {
  /** Why nothing newer is known; null when all is well or nothing is configured. */
  problem: string | null
}

let kept: { answer: Promise<NoticesAnswer>; until: number } | undefined
let newest: PortalNotices | undefined

/** What the portal's operator signed, asked for at most once a minute; nothing where nothing is configured. */
export function portalNotices(): Promise<NoticesAnswer> {
  const now = Date.now()
  if (!kept || kept.until < now) kept = { answer: load(now), until: now + KEPT_MILLISECONDS }
  return kept.answer
}

async function load(now: number): Promise<NoticesAnswer> {
  const { PORTAL_NOTICES_URL: url, PORTAL_NOTICES_KEY: publicKey } = serverEnv()
  if (!url || !publicKey) return { notices: [], stopped: [], problem: null }
  const seconds = Math.floor(now / MILLISECONDS_PER_SECOND)
  try {
    const read = readNotices(await fetchText(url), publicKey, seconds)
    // An old file that somebody serves again must not lift a stop.
    if (!newest || read.issuedAt >= newest.issuedAt) newest = read
    return shown(seconds, null)
  } catch (error) {
    return shown(seconds, error instanceof BadNoticesError ? error.message : 'The notices cannot be reached.')
  }
}

/** The newest good file as long as it is valid. */
const shown = (now: number, problem: string | null): NoticesAnswer =>
  newest && newest.expiresAt > now
    ? { notices: newest.notices, stopped: newest.stopped, problem }
    : { notices: [], stopped: [], problem }

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, {
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    redirect: 'error',
    cache: 'no-store',
  })
  if (!answer.ok) throw new BadNoticesError(`The notices are answered with status ${answer.status}.`)
  return readLimited(answer.body, LARGEST_BYTES)
}
