import type { Message } from '../model/message'
import type { Context } from './context'
import { tidy } from './receive/tidy'
import type { Timers } from './timers'
import { loadMessages } from './work'

/** Timers of a browser cannot be set further ahead. */
const FURTHEST_MILLISECONDS = 6 * 60 * 60_000
const SOONEST_MILLISECONDS = 200

/** Removes messages whose time is over. @returns when the next one is due, milliseconds, network clock. */
async function removeExpired(context: Context): Promise<number> {
  const { memory, store, network, run } = context
  const now = network.now()
  let next = now + FURTHEST_MILLISECONDS
  for (const id of [...memory.conversations.keys()]) {
    const messages = [...(await loadMessages(memory, store, id)).values()]
    const over = messages.filter(({ expiresAt = Infinity }) => expiresAt <= now)
    for (const { expiresAt = Infinity } of messages) if (expiresAt > now) next = Math.min(next, expiresAt)
    if (over.length === 0) continue
    await run(async (work) => {
      for (const message of over) work.removeMessage(message)
      await tidy(work, context, id)
    })
  }
  return next
}

export type Expiry = {
  /** Removes what is over, and comes back when the next is due. */
  run(): Promise<void>
  /** Messages changed: one of them may be due earlier than what was known. */
  watch(messages: readonly Message[]): void
  /** The clock may have gone far ahead: a computer wakes up, or the network corrects it. */
  clockMoved(): void
}

/** @param context - asked for late: changes are watched before it is whole. */
export function createExpiry(timers: Timers, now: () => number, context: () => Context): Expiry {
  let next = Infinity
  const expireAt = (moment: number) => {
    if (moment >= next && timers.isSet('expire')) return
    next = moment
    timers.instead('expire', () => void run(), Math.max(SOONEST_MILLISECONDS, moment - now()))
  }
  async function run() {
    expireAt(await removeExpired(context()))
  }
  return {
    run,
    watch: (messages) => {
      for (const { expiresAt } of messages) if (expiresAt !== undefined) expireAt(expiresAt)
    },
    clockMoved: () => {
      if (next <= now()) timers.instead('expire', () => void run(), 0)
    },
  }
}
