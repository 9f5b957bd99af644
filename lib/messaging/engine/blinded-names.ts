import { hexToBytes } from '@noble/hashes/utils.js'
import { CryptoError } from '@/lib/crypto/crypto-error'
import { blindedIdsOf } from '@/lib/crypto/blinding/blinded-keys'

type Place = {
  /** X25519 key of the community, 64 hex digits. */
  serverKey: string
}

/** How an account may be called in a community, as 15 and as 25; nothing for an id that holds no key. */
export function blindedNames(accountId: string, { serverKey }: Place): readonly string[] {
  try {
    const key = hexToBytes(serverKey)
    return [...blindedIdsOf(15, accountId, key), ...blindedIdsOf(25, accountId, key)]
  } catch (error) {
    if (error instanceof CryptoError) return []
    throw error
  }
}
