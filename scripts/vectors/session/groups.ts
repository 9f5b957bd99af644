import { z } from 'zod'
import { decodeHex, encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { readSubaccount, signAsMember } from '@/lib/crypto/group/subaccount'
import { groupMembers, groupName, openGroupDocument } from '@/lib/protocol/groups/group-documents'
import { readGroupKey } from '@/lib/protocol/groups/group-keys'
import { openGroupMessage } from '@/lib/protocol/groups/open-group-message'
import { expectSame, type Checks } from './check'
import { hexBytes, hexText } from './wire'

const group = z.object({
  group_id: z.string(),
  member_seed32: hexBytes,
  member_id: z.string(),
  keys_message: hexBytes,
  info_message: hexBytes,
  members_message: hexBytes,
  group_keys: z.array(hexText),
  group_name: z.string(),
  members: z.array(z.object({ id: z.string(), name: z.string(), admin: z.boolean() })),
  group_ciphertext: hexBytes,
  group_ciphertext_old_rule: hexBytes,
  group_plaintext: hexText,
  group_message_sender: z.string(),
  member_auth_data: hexBytes,
  member_token: hexText,
  sign_string: z.string(),
  member_auth: z.record(z.string(), z.string()),
})

function isRefused(run: () => unknown): boolean {
  try {
    run()
    return false
  } catch {
    return true
  }
}

function checkMemberView(vector: unknown): void {
  const file = group.parse(vector)
  const member = accountKeysFromSeed(file.member_seed32)
  expectSame('member', member.accountId, file.member_id)
  const groupKey = decodeHex(file.group_id, 33).slice(1)
  const key = readGroupKey(file.keys_message, groupKey, member)
  expectSame('keys', key && [encodeHex(key)], file.group_keys)
  const keys = { groupKey, keys: key ? [key] : [] }
  expectSame('name', groupName(openGroupDocument('info', file.info_message, keys)), file.group_name)
  const members = groupMembers(openGroupDocument('members', file.members_message, keys))
  expectSame(
    'members',
    members.map(({ accountId: id, name, isAdmin: admin }) => ({ admin, id, name })),
    file.members.map(({ admin, id, name }) => ({ admin, id, name })),
  )
  const { plain, senderId } = openGroupMessage(file.group_ciphertext, keys)
  expectSame('message', [encodeHex(plain), senderId], [file.group_plaintext, file.group_message_sender])
  expectSame(
    'old rule refused',
    isRefused(() => openGroupMessage(file.group_ciphertext_old_rule, keys)),
    true,
  )
  const subaccount = readSubaccount(file.member_auth_data, member)
  expectSame('token', encodeHex(subaccount.token), file.member_token)
  expectSame('signed request', signAsMember(subaccount, member, file.sign_string), file.member_auth)
}

/** Closed groups as a member sees them. */
export const groupChecks: Checks = { 'groups.v2_member_view': checkMemberView }
