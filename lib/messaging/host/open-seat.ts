import type { MessengerEvent, MessengerState } from '../model/state'
import type { RawStore } from '../storage/raw-store'
import { StorageError } from '../storage/storage-error'
import type { StorageKeys } from '../storage/storage-keys'
import { readVault } from '../storage/vault'
import type { AccountKit } from './account-kit'
import { openAccount, type OpenAccount } from './open-account'

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

/** Where the one account of this browser is open, if it is; pages are told of each change. */
export type OpenSeat = {
  account(): OpenAccount | undefined
  /** The browser's own store. @throws {StorageError} where there is none. */
  lasting(): Promise<RawStore>
  /** The same, opened again: what was open may have been cleared by the browser. */
  reopened(): Promise<RawStore>
  state(): Promise<MessengerState>
  tellState(): Promise<void>
  start(at: { raw: RawStore; keys: StorageKeys }): Promise<OpenAccount>
  close(): void
}

export function openSeat(options: HostOptions): OpenSeat {
  let open: OpenAccount | undefined
  let raw: RawStore | undefined
  const lasting = async () => (raw ??= await options.openStore())
  const reopened = async () => (raw = await options.openStore())
  const isKept = async () => {
    try {
      return (await readVault(await lasting())) !== undefined
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      // No storage at all: an account in memory is still possible. Or it was cleared: the next account finds a new one.
      raw = undefined
      return false
    }
  }
  const closed = async (): Promise<MessengerState> => ({ status: (await isKept()) ? 'locked' : 'none' })
  const state = async () => open?.engine.state() ?? (await closed())
  const tellState = async () => options.emit({ kind: 'state', state: await state() })
  return {
    account: () => open,
    lasting,
    reopened,
    state,
    tellState,
    start: async (at) => {
      open = await openAccount({ ...options, ...at })
      options.keysChanged()
      await tellState()
      return open
    },
    close: () => {
      open?.engine.stop()
      open = undefined
      options.keysChanged()
    },
  }
}
