import type { ChainHead } from '@/lib/chain/reads/head'
import { type Milliseconds, milliseconds, type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** The head that tells the time, and when it was first seen on the page's steady clock. */
export type SeenHead = ChainHead & { seenAt: Milliseconds }

/** Keeps the moment at which a head was first seen; a head seen again changes nothing. */
export const seeHead = (before: SeenHead | null, head: ChainHead, now: Milliseconds): SeenHead =>
  before && before.block === head.block && before.timestamp === head.timestamp
    ? before
    : { ...head, seenAt: now }

/** Time on the chain: the newest block's, plus what has passed since it was first seen. */
export const chainTime = ({ timestamp, seenAt }: SeenHead, now: Milliseconds): UnixSeconds =>
  unixSeconds(timestamp + BigInt(Math.floor(Math.max(0, now - seenAt) / 1000)))

/** The page's steady clock, milliseconds since it was opened; changing the computer's time does not move it. */
export const steadyNow = (): Milliseconds => milliseconds(performance.now())
