import { type Communities, startCommunities, storeOrPost } from '../communities/communities'
import { postOutbox } from '../communities/post-outbox'
import { DOCUMENTS } from '../engine/documents'
import type { AccountFiles } from '../files/account-files'
import { type Engine, startEngine } from '../engine/engine'
import { MessagingError } from '../engine/messaging-error'
import type { MessengerEvent, Settings } from '../model/state'
import type { Route } from '../model/route'
import type { PicturePlace } from '../pictures/person-pictures'
import { startRenewing } from '../pictures/renew-picture'
import type { RawStore } from '../storage/raw-store'
import { type SealedStore, sealedStore } from '../storage/sealed-store'
import type { StorageKeys } from '../storage/storage-keys'
import { readVault, type Vault } from '../storage/vault'
import { knownNodes } from '../transport/known-nodes'
import type { AccountKit, OpenedAccount } from './account-kit'

export const ACCOUNT = { table: 'account', key: 'account' } as const
export const SETTINGS = { table: 'settings', key: 'settings' } as const

export type AccountRecord = {
  seed: Uint8Array
  /** Milliseconds, computer's clock. */
  createdAt: number
  lastBackupAt: number | null
}

export const firstSettings: Settings = { sendsReadReceipts: false, sendsTyping: false, notifies: false }

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

type Options = {
  kit: AccountKit
  raw: RawStore
  keys: StorageKeys
  emit: (event: MessengerEvent) => void
  now: () => number
  setTimer: (run: () => void, milliseconds: number) => () => void
}

/** Opens the account that the store holds. @throws {MessagingError} `no-account` when it holds none. */
export async function openAccount({ kit, raw, keys, ...rest }: Options): Promise<OpenAccount> {
  const store = sealedStore(raw, keys)
  const kept = (await store.read(ACCOUNT)) as AccountRecord | undefined
  if (!kept) throw new MessagingError('no-account')
  const vault = raw.isLasting ? await readVault(raw) : undefined
  let record = kept
  let settings: Settings = { ...firstSettings, ...((await store.read(SETTINGS)) as Partial<Settings>) }
  const { id, network, ...account } = kit.open(kept.seed, knownNodes(store, rest.now))
  const saved = (await store.list({ table: DOCUMENTS })) as { namespace: number; document: unknown }[]
  const documents = account.documents(new Map(saved.map(({ namespace, document }) => [namespace, document])))
  const posts = postOutbox({
    kit: account.communities,
    book: documents.book,
    posted: () => communities.look(),
  })
  const engine = await startEngine({
    ownId: id,
    isTemporary: !raw.isLasting,
    store,
    codec: account.codec(documents.book),
    network: { ...network, store: storeOrPost(network, posts.post) },
    documents,
    upload: account.files.upload,
    settings: () => settings,
    ...rest,
  })
  const communities = startCommunities({
    context: engine.context,
    kit: account.communities,
    posts,
    setTimer: rest.setTimer,
  })
  const pictures = { context: engine.context, store, files: account.files, draw: kit.draw }
  const stopRenewing = startRenewing({ ...pictures, setTimer: rest.setTimer })
  return {
    raw,
    keys,
    vault,
    store,
    engine: {
      ...engine,
      wake: (of) => {
        engine.wake(of)
        communities.wake(of)
      },
      stop: () => {
        stopRenewing()
        communities.stop()
        engine.stop()
      },
    },
    communities,
    files: account.files,
    pictures,
    sign: account.sign,
    route: account.route,
    record: () => record,
    changeRecord: async (part) => {
      record = { ...record, ...part }
      await store.write({ put: [{ ...ACCOUNT, value: record }] })
    },
    settings: () => settings,
    changeSettings: async (part) => {
      settings = { ...settings, ...part }
      await store.write({ put: [{ ...SETTINGS, value: settings }] })
      engine.context.stateChanged()
    },
  }
}
