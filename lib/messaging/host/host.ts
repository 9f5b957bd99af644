import type { MessengerApi } from '../api'
import { MessagingError } from '../engine/messaging-error'
import { chosenFiles, chooseFile, dropChosenFile } from '../files/chosen-files'
import { openFile } from '../files/kept-files'
import type { MessengerEvent, MessengerState } from '../model/state'
import { memoryStore } from '../storage/memory-store'
import { openPicture, setOwnPicture } from '../pictures/person-pictures'
import type { RawStore } from '../storage/raw-store'
import { sealedStore } from '../storage/sealed-store'
import { StorageError } from '../storage/storage-error'
import type { StorageKeys } from '../storage/storage-keys'
import { readPasskey } from '../storage/passkey-handle'
import { createVault, hasVault, type Lock, openVault, temporaryKeys } from '../storage/vault'
import type { AccountKit } from './account-kit'
import { communityApi } from './community-api'
import { conversationApi } from './conversation-api'
import { exportHistory, importHistory } from './history-file'
import { ACCOUNT, type AccountRecord, openAccount, type OpenAccount } from './open-account'
import { storageHealth } from './storage-health'
import { walletApi } from './wallet-api'
import { checkName } from '../engine/actions/people'

export type HostOptions = {
  kit: AccountKit
  /** The browser's own store. @throws {StorageError} where there is none. */
  openStore: () => Promise<RawStore>
  /** Of the account that was open in the tab that led before. */
  keys: StorageKeys | undefined
  emit: (event: MessengerEvent) => void
  /** The account was opened or closed. */
  keysChanged: () => void
  now: () => number
  setTimer: (run: () => void, milliseconds: number) => () => void
}

export type MessengerHost = { api: MessengerApi; keys(): StorageKeys | undefined; stop(): void }

const SHORTEST_PASSWORD = 8

/** The messenger itself: at most one account, closed or open, and everything that a page may ask. */
export function createMessengerHost(options: HostOptions): MessengerHost {
  const { kit, emit, now } = options
  let open: OpenAccount | undefined
  let raw: RawStore | undefined
  const lasting = async () => (raw ??= await options.openStore())

  const closedState = async (): Promise<MessengerState> => {
    const isKept = await lasting()
      .then(hasVault)
      // No storage at all: an account in memory is still possible.
      .catch((error: unknown) => {
        if (error instanceof StorageError) return false
        throw error
      })
    return { status: isKept ? 'locked' : 'none' }
  }
  const state = async () => open?.engine.state() ?? (await closedState())
  const tellState = async () => emit({ kind: 'state', state: await state() })

  const start = async (at: { raw: RawStore; keys: StorageKeys }) => {
    open = await openAccount({ ...options, ...at })
    options.keysChanged()
    await tellState()
    return open
  }
  const ready = starting()
  async function starting() {
    if (options.keys) await start({ raw: await lasting(), keys: options.keys }).catch(() => {})
    // Whatever went wrong: the pages learn that the account is closed, and the password opens it.
    await tellState()
  }
  const opened = async (): Promise<OpenAccount> => {
    await ready
    if (!open) throw new MessagingError('no-account')
    return open
  }
  const close = () => {
    open?.engine.stop()
    open = undefined
    options.keysChanged()
  }

  /** Keeps a seed and opens its account. @param lock - null keeps it in memory only. */
  async function begin(seed: Uint8Array, lock: Lock | null) {
    await ready
    const record: AccountRecord = { seed, createdAt: now(), lastBackupAt: null }
    if (open || (await closedState()).status === 'locked') throw new MessagingError('account-exists')
    if (lock && lock.password.length < SHORTEST_PASSWORD) throw new MessagingError('weak-password')
    const store = lock ? await lasting() : memoryStore()
    const keys = lock ? await createVault(store, lock) : await temporaryKeys()
    await sealedStore(store, keys).write({ put: [{ ...ACCOUNT, value: record }] })
    return await start({ raw: store, keys })
  }

  const api: MessengerApi = {
    ...conversationApi(opened),
    ...communityApi(opened),
    ...walletApi(opened),
    state: async () => {
      await ready
      return await state()
    },
    create: async ({ name, lock }) => {
      const checked = checkName(name)
      const seed = kit.newSeed()
      const { engine } = await begin(seed, lock)
      await engine.context.run(async () => engine.context.documents.book.setOwnName(checked))
      return { words: kit.wordsOf(seed) }
    },
    restore: async ({ words, lock }) => void (await begin(kit.seedOf(words), lock)),
    passkey: async () => {
      await ready
      return await readPasskey(open?.raw ?? (await lasting()))
    },
    unlock: async ({ password }) => {
      await ready
      if (!open) await start({ raw: await lasting(), keys: await openVault(await lasting(), password) })
    },
    lock: async () => {
      await ready
      close()
      await tellState()
    },
    forget: async () => {
      await ready
      const kept = open?.raw ?? (await lasting())
      close()
      await kept.clear()
      await tellState()
    },
    revealWords: async ({ password }) => {
      const account = await opened()
      if (account.raw.isLasting) await openVault(account.raw, password)
      return { words: kit.wordsOf(account.record().seed) }
    },
    changeSettings: async (part) => (await opened()).changeSettings(part),
    route: async () => (await opened()).route(),
    health: async () => await storageHealth(await opened()),
    exportHistory: async ({ password }) => {
      if (password.length < SHORTEST_PASSWORD) throw new MessagingError('weak-password')
      const account = await opened()
      const text = await exportHistory(account, password)
      // The file counts, also where the browser has no room left for its date.
      await account.changeRecord({ lastBackupAt: now() }).catch(() => undefined)
      return text
    },
    importHistory: async (file) => ({ messages: await importHistory(await opened(), file) }),
    choose: async (of) => await chooseFile((await opened()).store, { ...of, now: now() }),
    chosen: async ({ conversation }) => await chosenFiles((await opened()).store, conversation),
    dropChosen: async ({ id }) => await dropChosenFile((await opened()).store, id),
    setPicture: async ({ chosen }) => await setOwnPicture((await opened()).pictures, chosen),
    picture: async ({ person }) => await openPicture((await opened()).pictures, person),
    openFile: async ({ file }) => await openFile(await opened(), file),
    wake: async (of) => {
      await ready
      open?.engine.wake(of)
    },
  }
  return {
    api,
    // Of an account in memory there is nothing that another tab could open.
    keys: () => (open?.raw.isLasting ? open.keys : undefined),
    stop: () => open?.engine.stop(),
  }
}
