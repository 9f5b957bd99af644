import type { Message } from '../model/message'
import type { MessengerEvent, NetworkState, OpenState, Settings } from '../model/state'
import type { Conversation } from '../model/conversation'
import type { SealedStore } from '../storage/sealed-store'
import { toFailure } from '../tabs/to-failure'
import type { Codec } from './codec'
import { changeRunner, type Context } from './context'
import type { Documents } from './documents'
import { removeExpired } from './expiry'
import { cursorKey, CURSORS, type Reading, SEEN, takePoll } from './inbox'
import type { Cursor, Network } from './network'
import { createPoller, type Poller } from './poller'
import { outboxEvents } from './send/outbox-events'
import { createOutbox, type Outbox } from './send/outbox'
import { OUTBOX, type OutboxEntry } from './send/outbox-entry'
import { serial } from './serial'
import { conversationViews } from './views'
import { CONVERSATIONS, type Memory } from './work'

export type EngineOptions = {
  ownId: string
  isTemporary: boolean
  store: SealedStore
  network: Network
  codec: Codec
  documents: Documents
  settings: () => Settings
  emit: (event: MessengerEvent) => void
  /** Computer's clock, milliseconds. */
  now: () => number
  /** @returns what cancels it. */
  setTimer: (run: () => void, milliseconds: number) => () => void
}

export type Engine = {
  context: Context
  state(): OpenState
  wake(of: { isVisible: boolean }): void
  stop(): void
}

const PUSH_MILLISECONDS = 2_000
const TELL_MILLISECONDS = 30
const TYPING_MILLISECONDS = 15_000

/** Opens an account: what was kept is read, what waited is sent, its boxes are looked into until it is stopped. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { store, network, documents, setTimer } = options
  const { memory, reading, waiting } = await load(store)
  const typing = new Map<string, () => void>()
  const life = { network: { status: 'connecting', lastContactAt: null } as Omit<NetworkState, 'waiting'> }
  const cancels = new Map<string, () => void>()
  /** One timer of a kind at a time; the first one set counts. */
  const later = (kind: string, run: () => void, milliseconds: number) => {
    if (cancels.has(kind)) return
    const fire = () => {
      cancels.delete(kind)
      run()
    }
    cancels.set(kind, setTimer(fire, milliseconds))
  }

  const state = (): OpenState => ({
    status: 'open',
    account: { id: options.ownId, name: documents.book.ownProfile().name, isTemporary: options.isTemporary },
    conversations: conversationViews({
      conversations: memory.conversations,
      book: documents.book,
      ownId: options.ownId,
      typing: new Set(typing.keys()),
    }),
    network: { ...life.network, waiting: outbox.waiting() },
    settings: options.settings(),
  })
  const stateChanged = () => {
    later('tell', () => options.emit({ kind: 'state', state: state() }), TELL_MILLISECONDS)
    if (documents.isDirty()) later('push', () => void push(), PUSH_MILLISECONDS)
  }
  let nextExpiry = Infinity
  /** The earliest end counts. */
  const expireAt = (moment: number) => {
    if (moment >= nextExpiry && cancels.has('expire')) return
    nextExpiry = moment
    cancels.get('expire')?.()
    cancels.delete('expire')
    later('expire', () => void expire(), Math.max(200, moment - network.now()))
  }
  const messagesChanged = (messages: readonly Message[]) => {
    for (const { expiresAt } of messages) if (expiresAt !== undefined) expireAt(expiresAt)
  }
  const run = changeRunner(
    { memory, store, documents, emit: options.emit, stateChanged, messagesChanged },
    serial(),
  )
  const context: Context = {
    ...options,
    memory,
    run,
    stateChanged,
    nextSentAt: uniqueMoments(() => network.now()),
    get outbox(): Outbox {
      return outbox
    },
  }
  const contact = (failure: unknown) => {
    life.network =
      failure === undefined
        ? { status: 'online', lastContactAt: options.now() }
        : { status: 'failing', lastContactAt: life.network.lastContactAt, failure: toFailure(failure) }
    stateChanged()
  }
  const outbox: Outbox = createOutbox({ network, setTimer, ...outboxEvents(context, contact) })

  /** What other devices wrote is read first: a blank document must never replace theirs. */
  let hasPolled = false
  async function push() {
    if (!hasPolled) return later('push', () => void push(), PUSH_MILLISECONDS)
    try {
      await documents.push(network)
      await run(async () => {})
    } catch (error) {
      contact(error)
      later('push', () => void push(), PUSH_MILLISECONDS * 10)
    }
  }
  const setTyping = (of: { conversation: string; isTyping: boolean }) => {
    typing.get(of.conversation)?.()
    typing.delete(of.conversation)
    const stop = () => {
      typing.delete(of.conversation)
      stateChanged()
    }
    if (of.isTyping) typing.set(of.conversation, setTimer(stop, TYPING_MILLISECONDS))
    stateChanged()
  }
  const expire = async () => expireAt(await removeExpired(context))
  const poller: Poller = createPoller({
    setTimer,
    poll: async () => {
      const poll = await network.poll([...reading.cursors.values()])
      await takePoll(context, reading, poll, setTyping)
      hasPolled ||= !poll.hasMore
      return poll.hasMore
    },
    onSuccess: () => contact(undefined),
    onFailure: contact,
  })
  for (const entry of waiting) outbox.add(entry)
  await forgetSeen(store, reading, network.now())
  await expire()
  stateChanged()
  return {
    context,
    state,
    wake({ isVisible }) {
      poller.setVisible(isVisible)
      poller.wake()
      outbox.wake()
    },
    stop() {
      poller.stop()
      outbox.stop()
      for (const cancel of [...cancels.values(), ...typing.values()]) cancel()
    },
  }
}

async function load(store: SealedStore) {
  const list = (table: string) => store.list({ table })
  const [conversations, cursors, seen, outbox] = await Promise.all(
    [CONVERSATIONS, CURSORS, SEEN, OUTBOX].map(list),
  )
  const memory: Memory = {
    conversations: new Map((conversations as Conversation[]).map((one) => [one.id, one])),
    messages: new Map(),
  }
  const reading: Reading = {
    cursors: new Map((cursors as Cursor[]).map((cursor) => [cursorKey(cursor), cursor])),
    seen: new Map(
      (seen as { hash: string; expiresAt: number }[]).map(({ hash, expiresAt }) => [hash, expiresAt]),
    ),
  }
  const waiting = (outbox as OutboxEntry[]).filter(({ isGivenUp }) => !isGivenUp)
  return { memory, reading, waiting }
}

/** What the swarm has dropped cannot come again. */
async function forgetSeen(store: SealedStore, { seen }: Reading, now: number) {
  const over = [...seen].flatMap(([hash, expiresAt]) => (expiresAt <= now ? [hash] : []))
  if (over.length === 0) return
  await store.write({ remove: over.map((key) => ({ table: SEEN, key })) })
  for (const hash of over) seen.delete(hash)
}

/** A moment names a message: two of one's own never share one. */
function uniqueMoments(now: () => number) {
  let last = 0
  return () => (last = Math.max(Math.floor(now()), last + 1))
}
