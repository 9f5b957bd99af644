import type { MessengerApi } from '../api'
import { checkName } from '../engine/actions/people'
import { MessagingError } from '../engine/messaging-error'
import { memoryStore } from '../storage/memory-store'
import { readPasskey } from '../storage/passkey-handle'
import { sealedStore } from '../storage/sealed-store'
import { StorageError } from '../storage/storage-error'
import type { StorageKeys } from '../storage/storage-keys'
import { createVault, type Lock, openVault, readVault, temporaryKeys } from '../storage/vault'
import { checkPassword } from './check-password'
import { keepAnew } from './keep-anew'
import { ACCOUNT, type AccountRecord } from './account-records'
import type { OpenAccount } from './open-account'
import { type HostOptions, openSeat, type OpenSeat } from './open-seat'

type LifeMethod =
  'state' | 'create' | 'restore' | 'passkey' | 'unlock' | 'lock' | 'forget' | 'keepAgain' | 'wake'

export type AccountLife = {
  api: Pick<MessengerApi, LifeMethod>
  /** @throws {MessagingError} `no-account` while none is open. */
  opened(): Promise<OpenAccount>
  keys(): StorageKeys | undefined
  stop(): void
}

/** The one account of this browser from its making to its end: none, closed or open. */
export function accountLife(options: HostOptions): AccountLife {
  const seat = openSeat(options)
  const ready = starting(seat, options.keys)
  const current = async () => {
    await ready
    return seat.account()
  }
  const opened = async () => {
    const account = await current()
    if (!account) throw new MessagingError('no-account')
    return account
  }
  const close = async () => {
    await ready
    seat.close()
    await seat.tellState()
  }
  return {
    api: {
      ...beginnings(options, seat, ready),
      state: async () => {
        await ready
        return await seat.state()
      },
      passkey: async () => {
        const { vault } = (await current()) ?? { vault: await readVault(await seat.lasting()) }
        return vault?.passkey ? readPasskey(vault.passkey) : null
      },
      unlock: async ({ password }) => {
        if (await current()) return
        const raw = await seat.lasting()
        await seat.start({ raw, keys: await openVault(await readVault(raw), password) })
      },
      lock: close,
      forget: async () => {
        const kept = (await current())?.raw ?? (await seat.lasting())
        seat.close()
        await kept.clear().catch(unlessGone)
        await seat.tellState()
      },
      keepAgain: async () => await keepAgain(seat, await opened()),
      wake: async (of) => (await current())?.engine.wake(of),
    },
    opened,
    // Of an account in memory there is nothing that another tab could open.
    keys: () => (seat.account()?.raw.isLasting ? seat.account()?.keys : undefined),
    stop: () => seat.account()?.engine.stop(),
  }
}

async function starting(seat: OpenSeat, keys: StorageKeys | undefined) {
  if (keys)
    await seat
      .lasting()
      .then((raw) => seat.start({ raw, keys }))
      .catch(() => {})
  // Whatever went wrong: the pages learn that the account is closed, and the password opens it.
  await seat.tellState()
}

/** What the browser cleared needs no clearing. */
function unlessGone(error: unknown) {
  if (!(error instanceof StorageError) || error.code !== 'storage-gone') throw error
}

async function keepAgain(seat: OpenSeat, account: OpenAccount) {
  const { vault, keys, engine } = account
  // In memory only: it was never kept.
  if (!vault) return
  const raw = await seat.reopened()
  if (!(await readVault(raw))) await keepAnew(raw, vault, account)
  engine.stop()
  await seat.start({ raw, keys })
}

/** The two ways to an account in a browser that has none. */
function beginnings(
  { kit, now }: HostOptions,
  seat: OpenSeat,
  ready: Promise<void>,
): Pick<MessengerApi, 'create' | 'restore'> {
  /** Keeps a seed and opens its account. @param lock - null keeps it in memory only. */
  const begin = async (seed: Uint8Array, lock: Lock | null) => {
    await ready
    if (seat.account() || (await seat.state()).status === 'locked') throw new MessagingError('account-exists')
    if (lock) checkPassword(lock.password)
    const raw = lock ? await seat.lasting() : memoryStore()
    const keys = lock ? await createVault(raw, lock) : await temporaryKeys()
    const record: AccountRecord = { seed, createdAt: now(), lastBackupAt: null }
    await sealedStore(raw, keys).write({ put: [{ ...ACCOUNT, value: record }] })
    return await seat.start({ raw, keys })
  }
  return {
    create: async ({ name, lock }) => {
      const checked = checkName(name)
      const seed = kit.newSeed()
      const { engine } = await begin(seed, lock)
      await engine.context.run(async () => engine.context.documents.book.setOwnName(checked))
      return { words: kit.wordsOf(seed) }
    },
    restore: async ({ words, lock }) => void (await begin(kit.seedOf(words), lock)),
  }
}
