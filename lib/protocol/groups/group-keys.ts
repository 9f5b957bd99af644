import { type AccountKeys, x25519FromEd25519 } from '@/lib/crypto/account/account-keys'
import { CryptoError } from '@/lib/crypto/crypto-error'
import { decryptForRecipient } from '@/lib/crypto/group/recipient-encryption'
import { bdecode } from '../bencoding/bdecode'
import { isMap } from '../bencoding/bencode'
import { ProtocolError } from '../protocol-error'
import { assertSignedByGroup } from './group-signature'

const DOMAIN = 'SessionGroupKeyMemberKey'
const NONCE_BYTES = 24

/**
 * The key of a group's messages and documents, out of a message of keys. Which entry is a member's own is not written: a
 * member tries each of them.
 * @param groupKey - Ed25519, 32 bytes.
 * @returns null when none is for this account: it was removed, or never was a member.
 * @throws {ProtocolError} `forged-message`, `bad-message`, `bad-bencoding`.
 */
export function readGroupKey(
  message: Uint8Array,
  groupKey: Uint8Array,
  member: AccountKeys,
): Uint8Array | null {
  assertSignedByGroup(message, groupKey)
  const dict = bdecode(message)
  const [nonce, entries] = isMap(dict) ? [dict.get('#'), dict.get('k')] : []
  if (!(nonce instanceof Uint8Array) || nonce.length !== NONCE_BYTES || !Array.isArray(entries))
    throw new ProtocolError('bad-message')
  const keyOf = {
    secretKey: member.x25519SecretKey,
    sender: x25519FromEd25519(groupKey),
    recipient: member.x25519PublicKey,
    as: 'recipient',
    domain: DOMAIN,
  } as const
  for (const entry of entries) {
    const key = entry instanceof Uint8Array ? opened(() => decryptForRecipient(keyOf, entry, nonce)) : null
    if (key) return key
  }
  return null
}

/** Null for an entry that is for somebody else. */
function opened(open: () => Uint8Array): Uint8Array | null {
  try {
    return open()
  } catch (error) {
    if (error instanceof CryptoError) return null
    throw error
  }
}
