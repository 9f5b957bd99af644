import { z } from 'zod'
import { decodeHex, encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed, verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { identifierKind } from '@/lib/crypto/account/identifier'
import { positiveEd25519 } from '@/lib/crypto/account/xed25519'
import { decryptForRecipient, encryptForRecipient } from '@/lib/crypto/group/recipient-encryption'
import { expectSame, type Checks } from './check'
import { hexBytes, hexText } from './wire'

const shared = z.object({
  sender_seed32: hexBytes,
  recipient_seed32: hexBytes,
  recipient_x25519: hexText,
  nonce: hexBytes,
  domain: z.string(),
  message: hexBytes,
  ciphertext: hexText,
})

const identifier = z.object({ id: z.string(), kind: z.string(), valid_for_new_dm: z.boolean() })
const positive = z.object({
  x25519_public: hexBytes,
  ed25519_positive: hexText,
  verify: z.object({ message: hexBytes, signature: hexBytes }).optional(),
})

function checkShared(vector: unknown): void {
  const file = shared.parse(vector)
  const [from, to] = [file.sender_seed32, file.recipient_seed32].map(accountKeysFromSeed)
  if (!from || !to) return
  expectSame('recipient', encodeHex(to.x25519PublicKey), file.recipient_x25519)
  const keys = { sender: from.x25519PublicKey, recipient: to.x25519PublicKey, domain: file.domain }
  const sending = { ...keys, secretKey: from.x25519SecretKey, as: 'sender' as const }
  expectSame('sealed', encodeHex(encryptForRecipient(sending, file.message, file.nonce)), file.ciphertext)
  const receiving = { ...keys, secretKey: to.x25519SecretKey, as: 'recipient' as const }
  const sealed = decodeHex(file.ciphertext, file.ciphertext.length / 2)
  expectSame('opened', encodeHex(decryptForRecipient(receiving, sealed, file.nonce)), encodeHex(file.message))
}

function checkIdentifier(vector: unknown): void {
  const file = identifier.parse(vector)
  const kind = identifierKind(file.id)
  expectSame('kind', [kind, kind === 'account'], [file.kind, file.valid_for_new_dm])
}

function checkPositive(vector: unknown): void {
  const { x25519_public, ed25519_positive, verify } = positive.parse(vector)
  const publicKey = positiveEd25519(x25519_public)
  expectSame('positive key', encodeHex(publicKey), ed25519_positive)
  if (verify) expectSame('signature holds', verifyEd25519({ ...verify, publicKey }), true)
}

/** Who somebody is, and what is encrypted for several. */
export const recipientChecks: Checks = {
  'account.id_classification': checkIdentifier,
  'account.xed25519': checkPositive,
  'groups.multi_recipient_encrypt': checkShared,
}
