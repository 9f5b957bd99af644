import { z } from 'zod'
import { base64 } from '@scure/base'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { padContent, unpadContent } from '@/lib/crypto/seal/padding'
import { openAndVerify, signThenSealDeterministic } from '@/lib/crypto/seal/sign-then-seal'
import { openMessage } from '@/lib/protocol/message/open-message'
import { unwrapEnvelope, wrapEnvelope } from '@/lib/protocol/message/wire'
import { expectSame, type Checks } from './check'
import { hexBytes, hexText } from './wire'

const wire = z.object({
  sender_seed32: hexBytes.optional(),
  recipient_seed32: hexBytes,
  wire_base64: z.string(),
  envelope_timestamp: z.int(),
  sender_id: z.string(),
  content_unpadded: hexText,
  body: z.string(),
  expiration_timer: z.int().optional(),
  must_fail: z.literal(true).optional(),
})

function checkWire(vector: unknown): void {
  const file = wire.parse(vector)
  const recipient = accountKeysFromSeed(file.recipient_seed32)
  const data = base64.decode(file.wire_base64)
  const envelope = unwrapEnvelope(data)
  expectSame('time', envelope.timestamp, file.envelope_timestamp)
  const { message, sender } = openAndVerify(envelope.content, recipient)
  expectSame('sender', sender, file.sender_id)
  const content = unpadContent(message)
  expectSame('content', encodeHex(content), file.content_unpadded)
  const opened = openMessage(recipient, data)
  const text = opened.content.kind === 'text' ? opened.content.text : opened.content.kind
  expectSame('text', text, file.body)
  if (!file.sender_seed32) return
  const from = accountKeysFromSeed(file.sender_seed32)
  const sealed = signThenSealDeterministic({ from, to: recipient.accountId, message: padContent(content) })
  const again = wrapEnvelope({ ...envelope, content: sealed })
  expectSame('written again', base64.encode(again), file.wire_base64)
}

export const messageWireChecks: Checks = { 'message.wire_1to1': checkWire }
