import type { MessengerEvent, NetworkState, OpenState, Settings } from '../model/state'
import type { SealedStore } from '../storage/sealed-store'
import { toFailure } from '../tabs/to-failure'
import type { Codec } from './codec'
import { changeRunner, type Context } from './context'
import type { Documents } from './documents'
import { createExpiry } from './expiry'
import { takePoll } from './inbox'
import { forgetSeen, load } from './load'
import type { Network } from './network'
import { createPoller } from './poller'
import { documentKeeper } from './keep-documents'
import { documentPusher } from './push-documents'
import { outboxEvents } from './send/outbox-events'
import { createOutbox, type Outbox } from './send/outbox'
import { uploadFiles } from './send/upload-files'
import { serial } from './serial'
import { createTimers } from './timers'
import { createTyping } from './typing'
import { blockedPeople, conversationViews, ownAccount } from './views'

export type EngineOptions = {
  ownId: string
  isTemporary: boolean
  store: SealedStore
  network: Network
  codec: Codec
  documents: Documents
  upload: Context['upload']
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

const TELL_MILLISECONDS = 30

/** Opens an account: what was kept is read, what waited is sent, its boxes are looked into until it is stopped. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { store, network, documents, setTimer } = options
  const { memory, reading, waiting } = await load(store)
  const timers = createTimers(setTimer)
  let line: Omit<NetworkState, 'waiting'> = { status: 'connecting', lastContactAt: null }
  let hasPolled = false

  const stateChanged = () => {
    timers.later('tell', () => options.emit({ kind: 'state', state: state() }), TELL_MILLISECONDS)
    pushDocuments()
  }
  const contact = (failure: unknown) => {
    line =
      failure === undefined
        ? { status: 'online', lastContactAt: options.now() }
        : { status: 'failing', lastContactAt: line.lastContactAt, failure: toFailure(failure) }
    stateChanged()
  }
  const typing = createTyping(setTimer, stateChanged)
  const expiry = createExpiry(timers, network.now, () => context)
  const run = changeRunner(
    { memory, store, documents, emit: options.emit, stateChanged, messagesChanged: expiry.watch },
    serial(),
  )
  const mayPush = () => hasPolled
  const pushDocuments = documentPusher({ documents, network, run, timers, mayPush, failed: contact })
  const keepDocuments = documentKeeper({ documents, network, run })
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
  const outbox = createOutbox({
    network,
    setTimer,
    uploadFiles: (entry) => uploadFiles(context, entry),
    ...outboxEvents(context, contact),
  })
  const state = (): OpenState => ({
    status: 'open',
    account: ownAccount(documents.book, options),
    conversations: conversationViews({
      conversations: memory.conversations,
      book: documents.book,
      ownId: options.ownId,
      typing: typing.writing,
      now: network.now(),
    }),
    blocked: blockedPeople(documents.book),
    network: { ...line, waiting: outbox.entries().length },
    settings: options.settings(),
  })
  const poller = createPoller({
    setTimer,
    poll: async () => {
      const poll = await network.poll([...reading.cursors.values()])
      await takePoll(context, reading, poll, typing.set)
      hasPolled ||= !poll.hasMore
      expiry.clockMoved()
      if (hasPolled) void keepDocuments()
      return poll.hasMore
    },
    onSuccess: () => contact(undefined),
    onFailure: contact,
  })
  for (const entry of waiting) outbox.add(entry)
  await forgetSeen(store, reading, network.now())
  await expiry.run()
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
      typing.stop()
      timers.stop()
    },
  }
}

/** A moment names a message: two of one's own never share one. */
function uniqueMoments(now: () => number) {
  let last = 0
  return () => (last = Math.max(Math.floor(now()), last + 1))
}
