import { concatBytes } from '@noble/hashes/utils.js'
import { accountIdFromEd25519, verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { CryptoError } from '@/lib/crypto/crypto-error'
import { openGroupSeal } from '@/lib/crypto/group/group-encryption'
import { bdecode } from '../bencoding/bdecode'
import { isMap } from '../bencoding/bencode'
import { ProtocolError } from '../protocol-error'
import type { GroupKeys } from './group-documents'

export type OpenedGroupMessage = { plain: Uint8Array; senderId: string }

/**
 * Opens a message to a group and checks that its sender signed it for this group. Whether the sender is a member is for the
 * caller to judge.
 * @throws {ProtocolError} `bad-message` when no key opens it or it is of another form, `forged-message`.
 */
export function openGroupMessage(sealed: Uint8Array, { groupKey, keys }: GroupKeys): OpenedGroupMessage {
  const padded = openWithAny(sealed, keys)
  const end = padded.findLastIndex((byte) => byte !== 0) + 1
  const dict = bdecode(padded.slice(0, end))
  const [sender, plain, signature] = isMap(dict) ? [dict.get('a'), dict.get('d'), dict.get('s')] : []
  if (!(sender instanceof Uint8Array) || !(plain instanceof Uint8Array) || !(signature instanceof Uint8Array))
    throw new ProtocolError('bad-message')
  if (!verifyEd25519({ signature, message: concatBytes(plain, groupKey), publicKey: sender }))
    throw new ProtocolError('forged-message')
  return { plain, senderId: accountIdFromEd25519(sender) }
}

function openWithAny(sealed: Uint8Array, keys: readonly Uint8Array[]): Uint8Array {
  for (const key of keys) {
    try {
      return openGroupSeal(sealed, key)
    } catch (error) {
      if (!(error instanceof CryptoError)) throw error
    }
  }
  throw new ProtocolError('bad-message')
}
