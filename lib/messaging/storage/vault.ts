import { decodeHex, encodeHex } from '@/lib/crypto/bytes'
import { openSealedText, sealText } from '@/lib/crypto/password/sealed-text'
import { PASSKEY, type PasskeyHandle, passkeyRecord } from './passkey-handle'
import type { RawRecord, RawStore } from './raw-store'
import { deriveStorageKeys, STORAGE_SECRET_BYTES, type StorageKeys } from './storage-keys'

const VAULT = 'vault'
const SEAL_RANDOM_BYTES = 40

/** What is kept of a lock: the sealed secret, and the name of the passkey that seals it. Records as they are kept. */
export type Vault = { sealed: RawRecord; passkey?: RawRecord }

/** Undefined where no account is kept. */
export async function readVault(raw: RawStore): Promise<Vault | undefined> {
  const [sealed, passkey] = [await raw.read(VAULT), await raw.read(PASSKEY)]
  return sealed && { sealed, ...(passkey && { passkey }) }
}

export const keepVault = async (raw: RawStore, { sealed, passkey }: Vault): Promise<void> =>
  await raw.apply({ put: passkey ? [sealed, passkey] : [sealed] })

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** What seals the vault: a password that a person knows, or the secret of a passkey. */
export type Lock = { password: string; passkey?: PasskeyHandle | undefined }

/** Makes new keys for records and keeps what they follow from, sealed with the password. */
export async function createVault(raw: RawStore, { password, passkey }: Lock): Promise<StorageKeys> {
  const secret = randomBytes(STORAGE_SECRET_BYTES)
  const text = sealText(encodeHex(secret), password, randomBytes(SEAL_RANDOM_BYTES))
  await keepVault(raw, {
    sealed: { id: VAULT, partition: VAULT, box: new TextEncoder().encode(text) },
    ...(passkey && { passkey: passkeyRecord(passkey) }),
  })
  return await keysOf(secret)
}

/** Keys for an account that is kept in memory only. */
export const temporaryKeys = (): Promise<StorageKeys> => keysOf(randomBytes(STORAGE_SECRET_BYTES))

/** @throws {CryptoError} `wrong-password`; `bad-sealed-text` when there is no vault or it was damaged. */
export async function openVault(vault: Vault | undefined, password: string): Promise<StorageKeys> {
  const text = new TextDecoder().decode(vault?.sealed.box ?? new Uint8Array())
  return await keysOf(new Uint8Array(decodeHex(openSealedText(text, password), STORAGE_SECRET_BYTES)))
}

async function keysOf(secret: Uint8Array<ArrayBuffer>): Promise<StorageKeys> {
  try {
    return await deriveStorageKeys(secret)
  } finally {
    secret.fill(0)
  }
}
