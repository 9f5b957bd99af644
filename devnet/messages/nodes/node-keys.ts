import { type AccountKeys, accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { encodeHex } from '@/lib/crypto'

/** A node's keys as messages need them: one for signing, and the other one that follows from it. */
export type NodeKeys = {
  account: AccountKeys
  /** 64 hex digits each. */
  ed25519: string
  x25519: string
}

/** @param seed - of the node's Ed25519 key. */
export function nodeKeysFromSeed(seed: Uint8Array): NodeKeys {
  const account = accountKeysFromSeed(seed)
  return {
    account,
    ed25519: encodeHex(account.ed25519PublicKey),
    x25519: encodeHex(account.x25519PublicKey),
  }
}
