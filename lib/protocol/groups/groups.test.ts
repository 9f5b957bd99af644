import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { decodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { openGroupDocument } from './group-documents'
import { readGroupKey } from './group-keys'
import { openGroupMessage } from './open-group-message'

const bytes = z.string().transform((hex) => decodeHex(hex, hex.length / 2))
const file = z.object({ groups: z.array(z.object({ kind: z.string(), vectors: z.array(z.unknown()) })) })
const vector = z.object({
  group_id: bytes,
  member_seed32: bytes,
  keys_message: bytes,
  info_message: bytes,
  members_message: bytes,
  group_ciphertext: bytes,
})

const { groups } = file.parse(
  JSON.parse(readFileSync('lib/crypto/vectors/session-vectors-generated.json', 'utf8')),
)
const stated = vector.parse(groups.find(({ kind }) => kind === 'groups.v2_member_view')?.vectors[0])
const groupKey = stated.group_id.slice(1)
const member = accountKeysFromSeed(stated.member_seed32)
const key = readGroupKey(stated.keys_message, groupKey, member)
const group = { groupKey, keys: key ? [key] : [] }
const flipped = (of: Uint8Array, at: number) => of.with(at, (of.at(at) ?? 0) ^ 1)
const forged = expect.objectContaining({ code: 'forged-message' })

describe('a group, seen by a member', () => {
  it('has no key for somebody else', () =>
    expect(readGroupKey(stated.keys_message, groupKey, accountKeysFromSeed(new Uint8Array(32)))).toBeNull())

  it('whose keys somebody changed is not believed', () => {
    const changed = flipped(stated.keys_message, stated.keys_message.length - 10)
    expect(() => readGroupKey(changed, groupKey, member)).toThrow(forged)
  })

  it('under the key of another group is not believed', () => {
    const other = { ...group, groupKey: member.ed25519PublicKey }
    expect(() => openGroupDocument('info', stated.info_message, other)).toThrow(forged)
    expect(() => openGroupMessage(stated.group_ciphertext, other)).toThrow(forged)
  })

  it('takes no document for another', () =>
    expect(() => openGroupDocument('members', stated.info_message, group)).toThrow())

  it('whose message was changed or cut is refused', () => {
    const refused = expect.objectContaining({ code: 'bad-message' })
    expect(() => openGroupMessage(flipped(stated.group_ciphertext, 30), group)).toThrow(refused)
    expect(() => openGroupMessage(stated.group_ciphertext.slice(0, 20), group)).toThrow(refused)
  })

  it('cannot be read without its key', () =>
    expect(() => openGroupMessage(stated.group_ciphertext, { groupKey, keys: [] })).toThrow(
      expect.objectContaining({ code: 'bad-message' }),
    ))
})
