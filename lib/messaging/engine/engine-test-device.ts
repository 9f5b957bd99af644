/** Devices that run the whole engine on a clock that the tests move. */
import { afterEach, expect, vi } from 'vitest'
import type { Message } from '../model/message'
import type { MessengerEvent, Settings } from '../model/state'
import { memoryStore } from '../storage/memory-store'
import type { RawStore } from '../storage/raw-store'
import { sealedStore } from '../storage/sealed-store'
import { deriveStorageKeys } from '../storage/storage-keys'
import { sendText } from './actions/send-text'
import type { Context } from './context'
import type { Documents } from './documents'
import { startEngine, type Engine } from './engine'
import { plainCodec, testDocuments, testSwarms } from './engine-test-world'
import { loadMessages } from './work'

const engines: Engine[] = []
afterEach(() => {
  for (const engine of engines.splice(0)) engine.stop()
  vi.useRealTimers()
})

type Swarms = ReturnType<typeof testSwarms>

/** One device of an account, with tests' own keys; stopped when the test is over. */
export async function device(
  swarms: Swarms,
  ownId: string,
  given: {
    raw?: RawStore
    settings?: Partial<Settings>
    documents?: Documents
    upload?: Context['upload']
  } = {},
) {
  const raw = given.raw ?? memoryStore()
  const store = sealedStore(raw, await deriveStorageKeys(new Uint8Array(32).fill(ownId.length)))
  const events: MessengerEvent[] = []
  const documents = given.documents ?? testDocuments()
  const settings = { sendsReadReceipts: false, sendsTyping: false, notifies: false, ...given.settings }
  const engine = await startEngine({
    ownId,
    isTemporary: false,
    store,
    network: swarms.networkOf(ownId),
    codec: plainCodec(ownId),
    documents,
    upload: given.upload ?? (() => Promise.reject(new Error('there is no file server'))),
    settings: () => settings,
    emit: (event) => events.push(event),
    now: Date.now,
    setTimer: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  engines.push(engine)
  const { context } = engine
  const messages = async (of: string): Promise<Message[]> =>
    [...(await loadMessages(context.memory, store, of)).values()].sort((one, two) => one.sentAt - two.sentAt)
  return {
    engine,
    context,
    raw,
    events,
    messages,
    texts: async (of: string) =>
      (await messages(of)).map(({ content }) => (content.kind === 'text' ? content.text : content.kind)),
    store,
    send: (conversation: string, text: string, draftId = text) =>
      sendText(context, { conversation, text, draftId }),
    view: (of: string) => engine.state().conversations.find(({ id }) => id === of),
  }
}

/** Sealing happens on other threads: so many turns of the loop are given to it in each half second. */
const TURNS = 200

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

/** A clock that tests move, and swarms that nobody has used yet. */
export const start = () => {
  vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  return testSwarms()
}

/** Lets time pass. */
export async function settle(milliseconds: number) {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    for (let turns = 0; turns < TURNS; turns += 1) await new Promise<void>((resolve) => setImmediate(resolve))
    await pass(500)
  }
  for (let turns = 0; turns < TURNS; turns += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}

/** Lets time pass until a fact holds; gives up after five minutes of it. */
export async function until(holds: () => Promise<boolean> | boolean) {
  for (let seconds = 0; seconds < 300 && !(await holds()); seconds += 1) await settle(1_000)
  expect(await holds()).toBe(true)
}
