import { hexToBytes } from '@noble/hashes/utils.js'
import { CryptoError } from '@/lib/crypto'
import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { openBlindedMessage } from '@/lib/crypto/blinding/blinded-message'
import { type IncomingContent, readContent } from '../message/read-content'
import { toSafeNumber } from '../protobuf/messages'
import { ProtocolError } from '../protocol-error'
import type { DirectRow } from './direct-rows'
import { rowContent } from './open-row'

export type OpenedDirect = {
  /** Account ID, proven by the seal; everything else is what the sender says. */
  sender: string
  /** Milliseconds. */
  sentAt: number
  content: IncomingContent
}

type Reader = {
  account: AccountKeys
  /** X25519 key of the server, 64 hex digits. */
  serverKey: string
}

/** @returns undefined for rows that are not between this account and whom they name, or cannot be read. */
export function openDirect({ account, serverKey }: Reader, row: DirectRow): OpenedDirect | undefined {
  const { sender, recipient, posted_at: posted } = row
  try {
    const of = { account, serverKey: hexToBytes(serverKey), sender, recipient }
    const { message, senderId } = openBlindedMessage(of, row.message)
    const content = rowContent(message)
    const sentAt = toSafeNumber(content.sigTimestamp) || Math.round(posted * 1000)
    return { sender: senderId, sentAt, content: readContent(content) }
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof CryptoError) return undefined
    throw error
  }
}
