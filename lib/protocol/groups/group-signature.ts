import { utf8ToBytes } from '@noble/hashes/utils.js'
import { verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { ProtocolError } from '../protocol-error'

const SIGNATURE_BYTES = 64
/** How the last entry of a signed dict begins; it signs everything before it. */
const MARK = utf8ToBytes('1:~64:')
const TAIL_BYTES = MARK.length + SIGNATURE_BYTES + 1

/** @param groupKey - Ed25519, 32 bytes. @throws {ProtocolError} `forged-message` unless the group's key signed the dict. */
export function assertSignedByGroup(dict: Uint8Array, groupKey: Uint8Array): void {
  const start = dict.length - TAIL_BYTES
  const isMarked = start > 0 && MARK.every((byte, at) => dict[start + at] === byte)
  const signature = dict.slice(start + MARK.length, -1)
  if (!isMarked || !verifyEd25519({ signature, message: dict.slice(0, start), publicKey: groupKey }))
    throw new ProtocolError('forged-message')
}
