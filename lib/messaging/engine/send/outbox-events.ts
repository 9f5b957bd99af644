import type { Delivery } from '../../model/message'
import type { Context } from '../context'
import { tidy } from '../receive/tidy'
import type { Work } from '../work'
import type { OutboxEvents } from './outbox'
import { OUTBOX, type OutboxEntry } from './outbox-entry'

/** What happens to messages and records when something was sent or given up. */
export function outboxEvents(context: Context, contact: (failure: unknown) => void): OutboxEvents {
  const { run, ownId } = context
  return {
    onStored: async ({ entry, receipt, rest }) => {
      const isOwnCopy = entry.steps[0]?.to === ownId
      await run(async (work) => {
        if (rest) work.put({ table: OUTBOX, key: rest.id, value: rest })
        else work.remove({ table: OUTBOX, key: entry.id })
        const { stored, of, hash } = receipt
        await mark(work, context, entry, {
          ...(!isOwnCopy || entry.message?.conversation === ownId
            ? { delivery: { status: 'stored', stored, of } as const }
            : {}),
          ...(isOwnCopy && { hash }),
        })
      })
      contact(undefined)
    },
    onFailed: async ({ entry, why }) => {
      await run(async (work) => {
        work.put({ table: OUTBOX, key: entry.id, value: { ...entry, isGivenUp: true } })
        // The other side has it once only the own copy is missing.
        if (entry.steps[0]?.to === ownId && entry.message?.conversation !== ownId)
          work.remove({ table: OUTBOX, key: entry.id })
        else await mark(work, context, entry, { delivery: { status: 'failed', ...why } })
      })
    },
    onDelayed: contact,
  }
}

async function mark(
  work: Work,
  context: Context,
  { message: name }: OutboxEntry,
  part: { delivery?: Delivery; hash?: string },
) {
  if (!name) return
  const message = await work.message(name.conversation, name)
  if (!message) return
  work.putMessage({ ...message, ...part })
  await tidy(work, context, name.conversation)
}
