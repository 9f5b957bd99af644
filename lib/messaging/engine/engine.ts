import type { MessengerEvent, NetworkState, OpenState, Settings } from '../model/state'
import type { SealedStore } from '../storage/sealed-store'
import type { Codec } from './codec'
import { changeRunner, type Context } from './context'
import type { Documents } from './documents'
import { createExpiry } from './expiry'
import { takePoll } from './inbox'
import { forgetSeen, load } from './load'
import type { Network } from './network'
import { networkLine } from './network-line'
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
  const line = networkLine(options.now)
  let hasPolled = false

  const stateChanged = () => {
    timers.later('tell', () => options.emit({ kind: 'state', state: state() }), TELL_MILLISECONDS)
    pushDocuments()
  }
  const contact = (failure: unknown) => {
    line.take(failure)
    stateChanged()
  }
  const typing = createTyping(setTimer, stateChanged)
  const expiry = createExpiry(timers, network.now, () => context)
  const run = changeRunner({ ...options, memory, stateChanged, messagesChanged: expiry.watch }, serial())
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
  const state = () => openState(context, { ...options, typing: typing.writing, line: line.state() })
  const poll = async () => {
    const news = await network.poll([...reading.cursors.values()])
    await takePoll(context, reading, news, typing.set)
    hasPolled ||= !news.hasMore
    expiry.clockMoved()
    if (hasPolled) void keepDocuments()
    return news.hasMore
  }
  const poller = createPoller({ setTimer, poll, onSuccess: () => contact(undefined), onFailure: contact })
  for (const entry of waiting) outbox.add(entry)
  await forgetSeen(store, reading, network.now())
  await expiry.run()
  stateChanged()
  return { context, state, ...lifeOf({ poller, outbox, typing, timers }) }
}

type Parts = {
  poller: ReturnType<typeof createPoller>
  outbox: Outbox
  typing: ReturnType<typeof createTyping>
  timers: ReturnType<typeof createTimers>
}

const lifeOf = ({ poller, outbox, typing, timers }: Parts): Pick<Engine, 'wake' | 'stop'> => ({
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
})

type Shown = Pick<EngineOptions, 'isTemporary'> & {
  typing: ReadonlySet<string>
  line: Omit<NetworkState, 'waiting'>
}

/** Everything that pages show of an open account, but for the messages. */
function openState(context: Context, { isTemporary, typing, line }: Shown): OpenState {
  const { ownId, memory, documents, network, outbox, settings } = context
  const { book } = documents
  return {
    status: 'open',
    account: ownAccount(book, { ownId, isTemporary }),
    conversations: conversationViews({
      conversations: memory.conversations,
      ...{ book, ownId, typing, now: network.now() },
    }),
    blocked: blockedPeople(book),
    network: { ...line, waiting: outbox.entries().length },
    settings: settings(),
  }
}

/** A moment names a message: two of one's own never share one. */
function uniqueMoments(now: () => number) {
  let last = 0
  return () => (last = Math.max(Math.floor(now()), last + 1))
}
