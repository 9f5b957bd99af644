import { z } from 'zod'
import { decodeHex, encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { decryptConfig, encryptConfig } from '@/lib/crypto/config/config-encryption'
import { decryptLayer, encryptLayer, layerKey, layerNonceBytes, layerTypes } from '@/lib/crypto/onion/hop'
import { padContent, unpadContent } from '@/lib/crypto/seal/padding'
import { openAndVerify, signThenSealDeterministic } from '@/lib/crypto/seal/sign-then-seal'
import { expectSame, type Checks } from './check'

export const hexText = z.string().regex(/^([0-9a-f]{2})*$/)
export const hexBytes = hexText.transform((hex) => decodeHex(hex, hex.length / 2))

const padding = z.object({ length: z.int(), padded_length: z.int(), padded_hex: hexText.optional() })
const sealed = z.object({
  sender_seed32: hexBytes,
  sender_id: z.string(),
  recipient_seed32: hexBytes,
  recipient_id: z.string(),
  message: hexBytes,
  ciphertext: hexText,
})
const opened = z.union([
  z.object({ recipient_seed32: hexBytes, ciphertext: hexBytes, must_fail: z.literal(true) }),
  z.object({
    recipient_seed32: hexBytes,
    ciphertext: hexBytes,
    message: hexText,
    sender_id: z.string(),
    sender_ed25519: hexText,
  }),
])
const hop = z.object({
  enc_type: z.enum(layerTypes),
  client_x25519_public: hexBytes,
  client_x25519_private: hexBytes,
  node_x25519_public: hexBytes,
  node_x25519_private: hexBytes,
  symmetric_key: hexText,
  ciphertext: hexBytes,
  plaintext_utf8: z.string(),
})
const config = z.object({ message: hexBytes, key: hexBytes, domain: z.string(), ciphertext: hexText })

function checkPadding(vector: unknown): void {
  const file = padding.parse(vector)
  const content = Uint8Array.from({ length: file.length }, (_, index) => (index * 3 + 1) % 251)
  const padded = padContent(content)
  expectSame('padded length', padded.length, file.padded_length)
  if (file.padded_hex !== undefined) expectSame('padded', encodeHex(padded), file.padded_hex)
  expectSame('content again', encodeHex(unpadContent(padded)), encodeHex(content))
}

function checkSeal(vector: unknown): void {
  const file = sealed.parse(vector)
  const from = accountKeysFromSeed(file.sender_seed32)
  const recipient = accountKeysFromSeed(file.recipient_seed32)
  expectSame('ids', [from.accountId, recipient.accountId], [file.sender_id, file.recipient_id])
  const box = signThenSealDeterministic({ from, to: file.recipient_id, message: file.message })
  expectSame('sealed', encodeHex(box), file.ciphertext)
}

function checkOpen(vector: unknown): void {
  const file = opened.parse(vector)
  const recipient = accountKeysFromSeed(file.recipient_seed32)
  const open = () => openAndVerify(file.ciphertext, recipient)
  if ('must_fail' in file) return expectRefused(open)
  const { sender, senderEd25519PublicKey, message } = open()
  expectSame(
    'opened',
    [sender, encodeHex(senderEd25519PublicKey), encodeHex(message)],
    [file.sender_id, file.sender_ed25519, file.message],
  )
}

function expectRefused(run: () => unknown): void {
  try {
    run()
  } catch {
    return
  }
  throw new Error('accepted what must be refused')
}

function checkHop(vector: unknown): void {
  const file = hop.parse(vector)
  const client = { clientSecretKey: file.client_x25519_private, nodePublicKey: file.node_x25519_public }
  const node = { nodeSecretKey: file.node_x25519_private, clientPublicKey: file.client_x25519_public }
  const keys = [client, node].map((side) => layerKey(file.enc_type, side))
  for (const key of keys) {
    expectSame('key', encodeHex(key.key), file.symmetric_key)
    expectSame('opened', new TextDecoder().decode(decryptLayer(key, file.ciphertext)), file.plaintext_utf8)
    const nonce = file.ciphertext.slice(0, layerNonceBytes[file.enc_type])
    const again = encryptLayer(key, new TextEncoder().encode(file.plaintext_utf8), nonce)
    expectSame('encrypted', encodeHex(again), encodeHex(file.ciphertext))
  }
}

function checkConfig(vector: unknown): void {
  const file = config.parse(vector)
  const encrypted = encryptConfig(file, file.message)
  expectSame('encrypted', encodeHex(encrypted), file.ciphertext)
  expectSame('opened', encodeHex(decryptConfig(file, encrypted)), encodeHex(file.message))
}

export const wireChecks: Checks = {
  'message.padding160': checkPadding,
  'message.sign_then_seal_deterministic': checkSeal,
  'message.decrypt': checkOpen,
  'onion.hop_encryption': checkHop,
  'config.encrypt': checkConfig,
}
