/** Keys of one account's records. They can be used and handed to another worker, but never be read out. */
export type StorageKeys = { content: CryptoKey; index: CryptoKey }

export const STORAGE_SECRET_BYTES = 32

const derive = (base: CryptoKey, purpose: string, algorithm: AesKeyGenParams | HmacKeyGenParams) =>
  crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(purpose) },
    base,
    algorithm,
    false,
    algorithm.name === 'HMAC' ? ['sign'] : ['encrypt', 'decrypt'],
  )

/** @param secret - 32 random bytes; the caller wipes them afterwards. */
export async function deriveStorageKeys(secret: Uint8Array<ArrayBuffer>): Promise<StorageKeys> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const [content, index] = await Promise.all([
    derive(base, 'session-portal-records', { name: 'AES-GCM', length: 256 }),
    derive(base, 'session-portal-index', { name: 'HMAC', hash: 'SHA-256', length: 256 } as HmacKeyGenParams),
  ])
  return { content, index }
}
