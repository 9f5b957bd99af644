import { blake2b } from '@noble/hashes/blake2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { type AccountKeys, signAsAccount } from '../account/account-keys'
import { blindedKeys, signBlinded } from '../blinding/blinded-keys'
import { assertBytes, encodeHex } from '../bytes'

export type CommunityRequest = {
  account: AccountKeys
  /** The community's X25519 key. */
  serverKey: Uint8Array
  /** 16 random bytes, never used twice. */
  nonce: Uint8Array
  /** Unix seconds. */
  timestamp: number
  method: string
  /** With its query, as it is: not percent-encoded. */
  path: string
  body: Uint8Array
  /** Servers with the capability `blind`, which all deployed ones have. */
  isBlinded: boolean
}

/** The bytes that a request to a community is signed over. */
export function communityMessage(of: Omit<CommunityRequest, 'account' | 'isBlinded'>): Uint8Array {
  assertBytes(of.serverKey, 32)
  assertBytes(of.nonce, 16)
  const text = utf8ToBytes(`${of.timestamp}${of.method}${of.path}`)
  const bodyHash = of.body.length > 0 ? blake2b(of.body, { dkLen: 64 }) : new Uint8Array()
  return concatBytes(of.serverKey, of.nonce, text, bodyHash)
}

/** The headers that tell a community who asks. */
export function communityHeaders(of: CommunityRequest): Record<string, string> {
  const message = communityMessage(of)
  const { account, serverKey, isBlinded } = of
  const keys = blindedKeys(15, account, serverKey)
  const signature = isBlinded ? signBlinded(15, account, keys, message) : signAsAccount(account, message)
  return {
    'X-SOGS-Pubkey': isBlinded ? keys.id : `00${encodeHex(account.ed25519PublicKey)}`,
    'X-SOGS-Timestamp': String(of.timestamp),
    'X-SOGS-Nonce': base64.encode(of.nonce),
    'X-SOGS-Signature': base64.encode(signature),
  }
}
