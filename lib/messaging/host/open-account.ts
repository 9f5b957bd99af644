import type { Communities } from '../communities/communities'
import type { AccountFiles } from '../files/account-files'
import type { Engine, EngineOptions } from '../engine/engine'
import { MessagingError } from '../engine/messaging-error'
import type { Settings } from '../model/state'
import type { Route } from '../model/route'
import type { PicturePlace } from '../pictures/person-pictures'
import type { RawStore } from '../storage/raw-store'
import { type SealedStore, sealedStore } from '../storage/sealed-store'
import type { StorageKeys } from '../storage/storage-keys'
import { readVault, type Vault } from '../storage/vault'
import { knownNodes } from '../transport/known-nodes'
import type { AccountKit, OpenedAccount } from './account-kit'
import { ACCOUNT, type AccountRecord, firstSettings, keptRecord, SETTINGS } from './account-records'
import { startAccount } from './start-account'

/** An account that is open: its store, its engine, and what is kept beside them. */
export type OpenAccount = {
  raw: RawStore
  keys: StorageKeys
  /** What keeps it closed, as it was kept: also where the browser lost it since. Undefined for an account in memory. */
  vault: Vault | undefined
  store: SealedStore
  engine: Engine
  communities: Communities
  files: AccountFiles
  pictures: PicturePlace
  sign: OpenedAccount['sign']
  route(): Route
  record(): AccountRecord
  changeRecord(part: Partial<AccountRecord>): Promise<void>
  settings(): Settings
  changeSettings(part: Partial<Settings>): Promise<void>
}

type Options = Pick<EngineOptions, 'emit' | 'now' | 'setTimer'> & {
  kit: AccountKit
  raw: RawStore
  keys: StorageKeys
}

/** Opens the account that the store holds. @throws {MessagingError} `no-account` when it holds none. */
export async function openAccount({ kit, raw, keys, ...given }: Options): Promise<OpenAccount> {
  const store = sealedStore(raw, keys)
  const kept = (await store.read(ACCOUNT)) as AccountRecord | undefined
  if (!kept) throw new MessagingError('no-account')
  const vault = raw.isLasting ? await readVault(raw) : undefined
  const record = keptRecord(store, ACCOUNT, kept)
  const chosen = (await store.read(SETTINGS)) as Partial<Settings> | undefined
  const settings = keptRecord(store, SETTINGS, { ...firstSettings, ...chosen })
  const account = kit.open(kept.seed, knownNodes(store, given.now))
  const { emit, now, setTimer } = given
  const started = await startAccount({
    ...{ account, draw: kit.draw, store, emit, now, setTimer },
    isTemporary: !raw.isLasting,
    settings: settings.read,
  })
  return {
    ...{ raw, keys, vault, store, ...started },
    files: account.files,
    sign: account.sign,
    route: account.route,
    record: record.read,
    changeRecord: record.change,
    settings: settings.read,
    changeSettings: async (part) => {
      await settings.change(part)
      started.engine.context.stateChanged()
    },
  }
}
