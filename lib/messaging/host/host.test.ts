import { afterEach, describe, expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { accountFiles } from '../files/account-files'
import { accountCommunities } from '../communities/account-communities'
import { plainCodec, testDocuments, testSwarms } from '../engine/engine-test-world'
import type { MessengerEvent, OpenState } from '../model/state'
import { memoryStore } from '../storage/memory-store'
import type { RawStore } from '../storage/raw-store'
import { StorageError } from '../storage/storage-error'
import type { StorageKeys } from '../storage/storage-keys'
import type { AccountKit } from './account-kit'
import { createMessengerHost, type MessengerHost } from './host'
import { hostCaller } from './host-caller'

const bob = `05${'bb'.repeat(32)}`
const password = 'correct horse'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

function testKit(swarms: ReturnType<typeof testSwarms>): AccountKit {
  return {
    newSeed: () => crypto.getRandomValues(new Uint8Array(16)),
    wordsOf: hex,
    seedOf: (words) => new Uint8Array(Buffer.from(words, 'hex')),
    draw: async (bytes) => bytes,
    open: (seed) => {
      const id = `05${hex(seed).repeat(2)}`
      const network = swarms.networkOf(id)
      const account = accountKeysFromSeed(new Uint8Array(32).fill(1))
      const random = (length: number) => new Uint8Array(length)
      const communities = accountCommunities({ account, network, random })
      const files = accountFiles({ account, network, address: undefined })
      const route = () => ({ relay: '', paths: [], nodes: 0 })
      const sign = () => new Uint8Array(64)
      return {
        ...{ id, codec: () => plainCodec(id), network, route, communities, files, sign },
        documents: testDocuments,
      }
    },
  }
}

const lastingStore = (): RawStore => ({ ...memoryStore(), isLasting: true })

const hosts: MessengerHost[] = []
afterEach(() => {
  for (const host of hosts.splice(0)) host.stop()
})

/** A browser whose data a person can clear while a page is open: what is opened after that is a new store. */
function clearableStore() {
  let kept = lastingStore()
  const openStore = async (): Promise<RawStore> => {
    const own = kept
    const still = () => {
      if (own !== kept) throw new StorageError('storage-gone')
      return own
    }
    return {
      isLasting: true,
      read: async (id) => await still().read(id),
      list: async (partition) => await still().list(partition),
      apply: async (changes) => await still().apply(changes),
      clear: async () => await still().clear(),
    }
  }
  return { openStore, clear: () => void (kept = lastingStore()) }
}

type Given = {
  raw?: RawStore
  openStore?: () => Promise<RawStore>
  swarms?: ReturnType<typeof testSwarms>
  keys?: StorageKeys
}

function browser(given: Given = {}) {
  const raw = given.raw ?? lastingStore()
  const events: MessengerEvent[] = []
  const host = createMessengerHost({
    kit: testKit(given.swarms ?? testSwarms()),
    openStore: given.openStore ?? (async () => raw),
    keys: given.keys,
    emit: (event) => events.push(event),
    keysChanged: () => {},
    now: Date.now,
    setTimer: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  hosts.push(host)
  return { api: host.api, host, raw, events }
}

const code = (expected: string) => expect.objectContaining({ code: expected })

describe('an account in this browser', () => {
  it('is made, closed, opened by its password only, and keeps its messages', async () => {
    const { api, raw } = browser()
    expect(await api.state()).toEqual({ status: 'none' })
    const { words } = await api.create({ name: 'Ann', lock: { password } })
    await api.send({ conversation: bob, text: 'hello', draftId: '1' })
    await api.lock()
    expect(await api.state()).toEqual({ status: 'locked' })
    await expect(api.messages({ conversation: bob })).rejects.toEqual(code('no-account'))
    const again = browser({ raw }).api
    await expect(again.unlock({ password: 'wrong horse' })).rejects.toEqual(code('wrong-password'))
    await again.unlock({ password })
    expect((await again.messages({ conversation: bob })).map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'hello' },
    ])
    expect(await again.revealWords({ password })).toEqual({ words })
    await expect(again.revealWords({ password: 'wrong horse' })).rejects.toEqual(code('wrong-password'))
  })

  it('the tab that leads next opens it without a password, from keys that cannot be read', async () => {
    const first = browser()
    await first.api.create({ name: 'Ann', lock: { password } })
    const keys = first.host.keys()
    first.host.stop()
    const next = browser({ raw: first.raw, ...(keys && { keys }) })
    expect((await next.api.state()).status).toBe('open')
  })

  it('error: a second one does not replace it', async () => {
    const { api } = browser()
    await api.create({ name: 'Ann', lock: { password } })
    await expect(api.create({ name: 'Eve', lock: null })).rejects.toEqual(code('account-exists'))
    await api.lock()
    await expect(api.restore({ words: 'aa'.repeat(16), lock: { password } })).rejects.toEqual(
      code('account-exists'),
    )
  })

  it('error: short passwords and empty or endless names', async () => {
    const { api, raw } = browser()
    await expect(api.create({ name: 'Ann', lock: { password: '1234567' } })).rejects.toEqual(
      code('weak-password'),
    )
    for (const name of ['', '  ', 'ä'.repeat(51)])
      await expect(api.create({ name, lock: { password } })).rejects.toEqual(code('bad-display-name'))
    expect(await raw.read('vault')).toBeUndefined()
    expect(await api.state()).toEqual({ status: 'none' })
  })

  it('is gone for good once it is removed', async () => {
    const { api } = browser()
    await api.create({ name: 'Ann', lock: { password } })
    await api.forget()
    expect(await api.state()).toEqual({ status: 'none' })
  })

  it('tells its pages each time it opens or closes', async () => {
    const { api, events } = browser()
    await api.create({ name: 'Ann', lock: { password } })
    await api.lock()
    const told = events.flatMap((event) => (event.kind === 'state' ? [event.state.status] : []))
    expect([told[0], told.at(-1)]).toEqual(['none', 'locked'])
    expect(told).toContain('open')
  })
})

describe('an account in memory', () => {
  it('leaves nothing behind and no keys for other tabs', async () => {
    const { api, host, raw } = browser()
    await api.create({ name: 'Ann', lock: null })
    expect(await api.state()).toMatchObject({ status: 'open', account: { isTemporary: true } })
    expect(host.keys()).toBeUndefined()
    expect(await raw.read('vault')).toBeUndefined()
    await api.lock()
    expect(await api.state()).toEqual({ status: 'none' })
  })

  it('is possible where the browser gives no storage at all', async () => {
    const host = createMessengerHost({
      kit: testKit(testSwarms()),
      openStore: async () => {
        throw new StorageError('storage-blocked')
      },
      keys: undefined,
      emit: () => {},
      keysChanged: () => {},
      now: Date.now,
      setTimer: () => () => {},
    })
    hosts.push(host)
    expect(await host.api.state()).toEqual({ status: 'none' })
    await expect(host.api.create({ name: 'Ann', lock: { password } })).rejects.toEqual(
      code('storage-blocked'),
    )
    await host.api.create({ name: 'Ann', lock: null })
    expect((await host.api.state()).status).toBe('open')
  })
})

describe('an account whose storage was cleared while it was open', () => {
  it('still shows its words to who has the password, and saves what is in memory of its history', async () => {
    const { openStore, clear } = clearableStore()
    const { words } = await browser({ openStore }).api.create({ name: 'Ann', lock: { password } })
    const { api } = browser({ openStore })
    await api.unlock({ password })
    await api.send({ conversation: bob, text: 'hello', draftId: '1' })
    clear()
    expect(await api.revealWords({ password })).toEqual({ words })
    await expect(api.revealWords({ password: 'wrong horse' })).rejects.toEqual(code('wrong-password'))
    expect(await api.passkey()).toBeNull()
    const text = await api.exportHistory({ password })
    const other = browser().api
    await other.restore({ words, lock: null })
    expect(await other.importHistory({ text, password })).toEqual({ messages: 1 })
  })

  it('saves a history file without the conversations that were not read before', async () => {
    const { openStore, clear } = clearableStore()
    const first = browser({ openStore })
    await first.api.create({ name: 'Ann', lock: { password } })
    await first.api.send({ conversation: bob, text: 'hello', draftId: '1' })
    first.host.stop()
    const { api } = browser({ openStore })
    await api.unlock({ password })
    clear()
    await expect(api.exportHistory({ password })).resolves.toBeTypeOf('string')
  })

  it('is kept again behind the same password, with what was in memory', async () => {
    const { openStore, clear } = clearableStore()
    const first = browser({ openStore })
    const { words } = await first.api.create({ name: 'Ann', lock: { password } })
    await first.api.send({ conversation: bob, text: 'hello', draftId: '1' })
    await first.api.changeSettings({ notifies: true })
    clear()
    await expect(first.api.keepDraft({ conversation: bob, text: 'lost' })).rejects.toEqual(
      code('storage-gone'),
    )
    await first.api.keepAgain()
    await first.api.keepDraft({ conversation: bob, text: 'and then' })
    first.host.stop()
    const { api } = browser({ openStore })
    await expect(api.unlock({ password: 'wrong horse' })).rejects.toEqual(code('wrong-password'))
    await api.unlock({ password })
    expect(await api.messages({ conversation: bob })).toMatchObject([
      { content: { kind: 'text', text: 'hello' } },
    ])
    const { conversations, settings } = (await api.state()) as OpenState
    expect(conversations).toMatchObject([{ id: bob, draft: 'and then' }])
    expect(settings.notifies).toBe(true)
    expect(await api.revealWords({ password })).toEqual({ words })
  })

  it('can be closed or removed, and another one can be made', async () => {
    const { openStore, clear } = clearableStore()
    const { api } = browser({ openStore })
    await api.create({ name: 'Ann', lock: { password } })
    clear()
    await api.forget()
    expect(await api.state()).toEqual({ status: 'none' })
    await api.create({ name: 'Eve', lock: { password } })
    clear()
    await api.lock()
    expect(await api.state()).toEqual({ status: 'none' })
  })
})

describe('history in a file', () => {
  it('comes back in another browser, once, and nothing of it is sent again', async () => {
    const first = browser()
    const { words } = await first.api.create({ name: 'Ann', lock: { password } })
    await first.api.send({ conversation: bob, text: 'hello', draftId: '1' })
    const text = await first.api.exportHistory({ password: 'another horse' })
    expect(text).not.toContain('hello')
    const swarms = testSwarms()
    const second = browser({ swarms })
    await second.api.restore({ words, lock: { password } })
    await expect(second.api.importHistory({ text, password })).rejects.toEqual(code('wrong-password'))
    expect(await second.api.importHistory({ text, password: 'another horse' })).toEqual({ messages: 1 })
    expect(await second.api.importHistory({ text, password: 'another horse' })).toEqual({ messages: 0 })
    const [message] = await second.api.messages({ conversation: bob })
    expect(message?.content).toEqual({ kind: 'text', text: 'hello' })
    expect(swarms.storedFor(bob)).toEqual([])
  })

  it('error: of another account, or no history at all', async () => {
    const first = browser()
    await first.api.create({ name: 'Ann', lock: { password } })
    const text = await first.api.exportHistory({ password })
    const other = browser()
    await other.api.create({ name: 'Eve', lock: { password } })
    await expect(other.api.importHistory({ text, password })).rejects.toEqual(code('other-account'))
    await expect(other.api.importHistory({ text: 'x', password })).rejects.toEqual(code('bad-sealed-text'))
  })
})

it('calls of pages are answered with a value or the place of the words, never with the text of an error', async () => {
  const { api } = browser()
  const call = hostCaller(api)
  const of = (method: string, parameters: unknown = undefined) => call({ id: '1', method, parameters })
  expect(await of('state')).toEqual({ value: { status: 'none' } })
  expect(await of('messages', { conversation: bob })).toEqual({
    failure: { family: 'messaging', code: 'no-account', retryable: false },
  })
  for (const method of ['nothing', 'constructor', '__proto__'])
    expect(await of(method)).toEqual({
      failure: { family: 'worker', code: 'worker-failed', retryable: true },
    })
})

describe('a wallet that is linked', () => {
  const address = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
  const link = { address, chainId: 31337, issuedAt: 1_790_000_000_000 } as const

  it('is kept with both signatures, once, until it is forgotten', async () => {
    const { api } = browser()
    await api.create({ name: 'Ann', lock: { password } })
    await api.linkWallet({ ...link, walletSignature: '0x01' })
    await api.linkWallet({ ...link, walletSignature: '0x02' })
    const [kept, ...others] = await api.walletLinks()
    expect(others).toEqual([])
    expect(kept).toMatchObject({ link, walletSignature: '0x02' })
    expect(kept?.accountSignature).toHaveLength(64)
    await api.unlinkWallet({ address })
    expect(await api.walletLinks()).toEqual([])
  })
})
