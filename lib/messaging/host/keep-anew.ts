import { recordsInMemory } from '../engine/records-in-memory'
import type { RawStore } from '../storage/raw-store'
import { sealedStore } from '../storage/sealed-store'
import { keepVault, type Vault } from '../storage/vault'
import { ACCOUNT, SETTINGS } from './account-records'
import type { OpenAccount } from './open-account'

/** Writes an account that is open into an empty store, behind the lock that it had. */
export async function keepAnew(raw: RawStore, vault: Vault, account: OpenAccount): Promise<void> {
  await sealedStore(raw, account.keys).write({
    put: [
      { ...ACCOUNT, value: account.record() },
      { ...SETTINGS, value: account.settings() },
      ...(await recordsInMemory(account.engine.context)),
    ],
  })
  // Last: a lock is the sign that an account is kept.
  await keepVault(raw, vault)
}
