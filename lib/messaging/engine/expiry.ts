import type { Context } from './context'
import { loadMessages } from './work'
import { summarise } from './receive/summarise'

/** Timers of a browser cannot be set further ahead. */
const FURTHEST_MILLISECONDS = 6 * 60 * 60_000

/** Removes messages whose time is over. @returns when the next one is due, milliseconds, network clock. */
export async function removeExpired({ memory, store, network, ownId, run }: Context): Promise<number> {
  const now = network.now()
  let next = now + FURTHEST_MILLISECONDS
  for (const id of [...memory.conversations.keys()]) {
    const messages = [...(await loadMessages(memory, store, id)).values()]
    const over = messages.filter(({ expiresAt = Infinity }) => expiresAt <= now)
    for (const { expiresAt = Infinity } of messages) if (expiresAt > now) next = Math.min(next, expiresAt)
    if (over.length === 0) continue
    await run(async (work) => {
      for (const message of over) work.removeMessage(message)
      work.putConversation(summarise(work.conversation(id), await work.messages(id), { ownId, now }))
    })
  }
  return next
}
