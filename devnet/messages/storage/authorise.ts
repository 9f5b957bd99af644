import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { accountIdFromEd25519, verifyEd25519 } from '@/lib/crypto/account/account-keys'
import type { Signer } from './parameters'
import { RpcError } from './rpc-error'

const ACCOUNT_PREFIX = '05'
/** Clocks may differ by so much when something is signed. */
const TOLERANCE_MILLISECONDS = 60_000

/** @throws {RpcError} 401 unless the owner of the box signed this very text. */
export function requireSignature(signer: Signer, text: string): void {
  const { signature } = signer
  if (signature === undefined) throw new RpcError(401, 'this request must be signed')
  const isSigned = verifyEd25519({
    signature: Uint8Array.from(Buffer.from(signature, 'base64')),
    message: utf8ToBytes(text),
    publicKey: hexToBytes(signingKey(signer)),
  })
  if (!isSigned) throw new RpcError(401, 'signature verification failed')
}

/** Accounts tell their signing key, and it must be the one that their id follows from; the id of a group is its key. */
function signingKey({ pubkey, pubkey_ed25519: key }: Signer): string {
  if (!pubkey.startsWith(ACCOUNT_PREFIX)) {
    if (key !== undefined) throw new RpcError(401, 'pubkey_ed25519 is only for accounts')
    return pubkey.slice(ACCOUNT_PREFIX.length)
  }
  if (key === undefined) throw new RpcError(401, 'pubkey_ed25519 is missing')
  if (idOf(key) !== pubkey) throw new RpcError(401, 'pubkey_ed25519 does not belong to pubkey')
  return key.toLowerCase()
}

function idOf(ed25519PublicKey: string): string | undefined {
  try {
    return accountIdFromEd25519(hexToBytes(ed25519PublicKey))
  } catch {
    // Not every 32 bytes are a key.
    return undefined
  }
}

/** @throws {RpcError} 406 when what was signed is too old or from the future. Milliseconds. */
export function requireRecent(timestamp: number, now: number): void {
  if (Math.abs(now - timestamp) > TOLERANCE_MILLISECONDS)
    throw new RpcError(406, 'signature timestamp is too far from the time of this node')
}
