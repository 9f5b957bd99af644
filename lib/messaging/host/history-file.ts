import { openSealedText, sealText } from '@/lib/crypto/password/sealed-text'
import { knownPeople } from '../communities/known-people'
import type { Context } from '../engine/context'
import { bringBack } from '../engine/hiding'
import { MessagingError } from '../engine/messaging-error'
import { summarise } from '../engine/receive/summarise'
import { messagesInReach, type Work } from '../engine/work'
import { isCommunityId } from '../model/community'
import type { Through } from '../model/conversation'
import { isDirectId, readDirectId } from '../model/direct'
import type { Message } from '../model/message'
import { decodeRecord, encodeRecord } from '../storage/record-codec'
import { history, type History, HISTORY_FORM } from './history-form'
import type { OpenAccount } from './open-account'

const SEAL_RANDOM_BYTES = 40

type WithEngine = Pick<OpenAccount, 'engine'>

/**
 * Every message of the account, or what is in memory of them where the store is gone, as one text that only the password opens.
 * The recovery phrase is not in it, nor what was said in communities: it is read from them again.
 */
export async function exportHistory({ engine }: WithEngine, password: string): Promise<string> {
  const { memory, ownId } = engine.context
  const people = [...memory.conversations.values()].filter(({ id }) => !isCommunityId(id) && !isDirectId(id))
  const messages: Message[] = []
  for (const { id } of people) messages.push(...((await messagesInReach(engine.context, id)) ?? []))
  const readUntil = Object.fromEntries(people.map((one) => [one.id, one.readUntil] as const))
  const direct = await directHistory(engine.context)
  const record = encodeRecord({ form: HISTORY_FORM, account: ownId, messages, readUntil, direct })
  const text = new TextDecoder().decode(record)
  return sealText(text, password, crypto.getRandomValues(new Uint8Array(SEAL_RANDOM_BYTES)))
}

/** Communities keep what was left in boxes for some days only. */
async function directHistory(context: Context) {
  const kept = [...context.memory.conversations.values()]
  const all = await Promise.all(
    kept.map(async ({ id, through }) => {
      const messages = through && isDirectId(id) ? ((await messagesInReach(context, id)) ?? []) : []
      return { id, through, messages }
    }),
  )
  return all.filter(({ messages }) => messages.length > 0)
}

/**
 * Adds the messages of a history file that are not here yet. What was being sent then is not sent again.
 * @returns how many were added.
 * @throws {CryptoError} `wrong-password`, `bad-sealed-text`; {MessagingError} `bad-history-file`, `other-account`.
 */
export async function importHistory({ engine }: WithEngine, file: { text: string; password: string }) {
  const { ownId, run, network, documents } = engine.context
  const told = parse(openSealedText(file.text, file.password))
  if (told.account !== ownId) throw new MessagingError('other-account')
  const now = network.now()
  return await run(async (work) => {
    const { messages, through } = atPresent(engine.context, told)
    const added = await addMessages(work, messages, now)
    for (const id of new Set(messages.map(({ conversation }) => conversation))) {
      if (!isDirectId(id)) bringBack(documents.book, { id, ownId })
      const all = await work.messages(id)
      const current = { ...through.get(id), ...work.conversation(id) }
      const readUntil = Math.max(current.readUntil, told.readUntil[id] ?? 0)
      work.putConversation(summarise({ ...current, readUntil }, all, { ownId, now }))
    }
    return added
  })
}

type Told = History['messages'][number]

/** What the file says, each message in the conversation where it belongs now: who did not answer then may be known here. */
function atPresent(context: Context, told: History) {
  const messages: Told[] = [...told.messages]
  const through = new Map<string, { through: Through }>()
  for (const { id, messages: words, ...by } of told.direct) {
    const { baseUrl = '', person = '' } = readDirectId(id) ?? {}
    const account = knownPeople(context, { baseUrl, serverKey: by.through.serverKey })(person)
    if (account === undefined) through.set(id, by)
    messages.push(...words.map((one) => ({ ...one, conversation: account ?? id })))
  }
  return { messages, through }
}

async function addMessages(work: Work, messages: readonly Told[], now: number): Promise<number> {
  let added = 0
  for (const one of messages) {
    const isOver = one.expiresAt !== undefined && one.expiresAt <= now
    if (isOver || (await work.message(one.conversation, one))) continue
    const isUnsent = one.delivery && one.delivery.status !== 'stored'
    work.putMessage({
      ...one,
      ...(isUnsent && { delivery: { status: 'failed', code: 'restored' } }),
    } as Message)
    added += 1
  }
  return added
}

function parse(text: string): History {
  try {
    return history.parse(decodeRecord(new TextEncoder().encode(text)))
  } catch {
    throw new MessagingError('bad-history-file')
  }
}
