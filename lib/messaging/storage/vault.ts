import { decodeHex, encodeHex } from '@/lib/crypto/bytes'
import { openSealedText, sealText } from '@/lib/crypto/password/sealed-text'
import { type PasskeyHandle, passkeyRecord } from './passkey-handle'
import type { RawStore } from './raw-store'
import { deriveStorageKeys, STORAGE_SECRET_BYTES, type StorageKeys } from './storage-keys'

const VAULT = 'vault'
const SEAL_RANDOM_BYTES = 40

/** True when an account with a password is kept here. */
export const hasVault = async (raw: RawStore): Promise<boolean> => (await raw.read(VAULT)) !== undefined

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** What seals the vault: a password that a person knows, or the secret of a passkey. */
export type Lock = { password: string; passkey?: PasskeyHandle | undefined }

/** Makes new keys for records and keeps what they follow from, sealed with the password. */
export async function createVault(raw: RawStore, { password, passkey }: Lock): Promise<StorageKeys> {
  const secret = randomBytes(STORAGE_SECRET_BYTES)
  const sealed = sealText(encodeHex(secret), password, randomBytes(SEAL_RANDOM_BYTES))
  await raw.apply({
    put: [
      { id: VAULT, partition: VAULT, box: new TextEncoder().encode(sealed) },
      ...(passkey ? [passkeyRecord(passkey)] : []),
    ],
  })
  return await keysOf(secret)
}

/** Keys for an account that is kept in memory only. */
export const temporaryKeys = (): Promise<StorageKeys> => keysOf(randomBytes(STORAGE_SECRET_BYTES))

/** @throws {CryptoError} `wrong-password`; `bad-sealed-text` when there is no vault or it was damaged. */
export async function openVault(raw: RawStore, password: string): Promise<StorageKeys> {
  const record = await raw.read(VAULT)
  const sealed = new TextDecoder().decode(record?.box ?? new Uint8Array())
  return await keysOf(new Uint8Array(decodeHex(openSealedText(sealed, password), STORAGE_SECRET_BYTES)))
}

async function keysOf(secret: Uint8Array<ArrayBuffer>): Promise<StorageKeys> {
  try {
    return await deriveStorageKeys(secret)
  } finally {
    secret.fill(0)
  }
}
