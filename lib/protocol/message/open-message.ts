import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { CryptoError } from '@/lib/crypto'
import { unpadContent } from '@/lib/crypto/seal/padding'
import { openAndVerify } from '@/lib/crypto/seal/sign-then-seal'
import { decodeContent, toSafeNumber } from '../protobuf/messages'
import { ProtocolError } from '../protocol-error'
import { type IncomingContent, readContent } from './read-content'
import { unwrapEnvelope } from './wire'

export type OpenedMessage = {
  /** Account ID, proven by a signature; everything else is what the sender says. */
  sender: string
  /** Milliseconds. */
  sentAt: number
  content: IncomingContent
  /** On copies of one's own devices: the Account ID of the conversation. */
  syncTarget?: string
}

/**
 * Opens what was stored in a box of this account.
 * @throws {ProtocolError} `bad-message` for what is not sealed to it, `forged-message`, `replayed-message` when it was
 * put under another time, `bad-protobuf`.
 */
export function openMessage(account: AccountKeys, data: Uint8Array): OpenedMessage {
  const envelope = unwrapEnvelope(data)
  const { sender, message } = openSeal(account, envelope.content)
  const content = decodeContent(unpadContent(message))
  const signedAt = toSafeNumber(content.sigTimestamp)
  const sentAt = signedAt || envelope.timestamp
  if (sentAt <= 0) throw new ProtocolError('bad-message')
  if (envelope.timestamp !== 0 && envelope.timestamp !== sentAt) throw new ProtocolError('replayed-message')
  const syncTarget = content.dataMessage?.syncTarget
  if (syncTarget && sender !== account.accountId) throw new ProtocolError('forged-message')
  if (isTypedAtAnotherTime(content.typingMessage?.timestamp, sentAt))
    throw new ProtocolError('replayed-message')
  return { sender, sentAt, content: readContent(content), ...(syncTarget && { syncTarget }) }
}

function openSeal(account: AccountKeys, sealed: Uint8Array) {
  try {
    return openAndVerify(sealed, account)
  } catch (error) {
    if (!(error instanceof CryptoError)) throw error
    throw new ProtocolError(error.code === 'forged-message' ? 'forged-message' : 'bad-message')
  }
}

const isTypedAtAnotherTime = (typedAt: Parameters<typeof toSafeNumber>[0], sentAt: number) =>
  typedAt !== undefined && typedAt !== null && toSafeNumber(typedAt) !== sentAt
