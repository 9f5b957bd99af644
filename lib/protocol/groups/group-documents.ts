import { encodeHex } from '@/lib/crypto/bytes'
import { decryptConfig } from '@/lib/crypto/config/config-encryption'
import { fromBinaryString } from '../bencoding/binary-string'
import type { ConfigDocument } from '../config/config-document'
import { isPart, readConfigMessage } from '../config/config-message'
import { dictAt, numberAt, textAt } from '../config/views/dict-fields'
import { ProtocolError } from '../protocol-error'
import { assertSignedByGroup } from './group-signature'
import { isDict } from '../config/config-value'

export type GroupDocument = 'info' | 'members'

const domains = { info: 'groups::Info', members: 'groups::Members' } as const

export type GroupKeys = {
  /** Ed25519, 32 bytes. */
  groupKey: Uint8Array
  /** Of its messages and documents, newest first. */
  keys: readonly Uint8Array[]
}

/** @throws {ProtocolError} `bad-config`, `forged-message`; CryptoError when no key opens it. */
export function openGroupDocument(
  kind: GroupDocument,
  message: Uint8Array,
  group: GroupKeys,
): ConfigDocument {
  const read = readConfigMessage(decryptWithAny(message, domains[kind], group.keys))
  if (isPart(read)) throw new ProtocolError('bad-config')
  assertSignedByGroup(read.bytes, group.groupKey)
  return read
}

function decryptWithAny(message: Uint8Array, domain: string, keys: readonly Uint8Array[]): Uint8Array {
  let failure: unknown = new ProtocolError('bad-config')
  for (const key of keys) {
    try {
      return decryptConfig({ key, domain }, message)
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

export const groupName = ({ data }: ConfigDocument): string => textAt(data, 'n')

export type GroupMember = { accountId: string; name: string; isAdmin: boolean }

/** The members of a group, in the order of their ids. */
export const groupMembers = ({ data }: ConfigDocument): GroupMember[] =>
  [...dictAt(data, 'm')].flatMap(([id, member]) =>
    isDict(member)
      ? [
          {
            accountId: encodeHex(fromBinaryString(id)),
            name: textAt(member, 'n'),
            isAdmin: numberAt(member, 'A') > 0,
          },
        ]
      : [],
  )
