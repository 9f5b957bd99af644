import type { MessageName } from '../../model/message'

/** One sealed message for one box. It is sealed once: a second try stores the same bytes, which a swarm keeps once. */
export type Step = { to: string; data: Uint8Array; ttlMilliseconds: number }

/** Something that waits to be sent; it survives a reload. */
export type OutboxEntry = {
  id: string
  /** Milliseconds, network clock: the order of sending. */
  sentAt: number
  /** What is left to do, in order. The first is the other side's box. */
  steps: readonly Step[]
  /** The visible message whose state follows from this. */
  message?: MessageName & { conversation: string }
  attempts: number
  /** Its message has files that are not with the server yet: it is sealed when they are. */
  hasFiles?: true
  /** Nothing more is tried until a person asks. */
  isGivenUp?: true
}

export const OUTBOX = 'outbox'

/** So often a network that answers may refuse before a person is asked. */
export const MOST_ATTEMPTS = 6
const FIRST_WAIT_MILLISECONDS = 1_000
const LONGEST_WAIT_MILLISECONDS = 60_000

/** How long to wait after so many failed attempts. */
export const waitAfter = (attempts: number): number =>
  Math.min(LONGEST_WAIT_MILLISECONDS, FIRST_WAIT_MILLISECONDS * 2 ** Math.max(0, attempts - 1))
