import { hexToBytes } from '@noble/hashes/utils.js'
import { verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { positiveEd25519 } from '@/lib/crypto/account/xed25519'
import { CryptoError } from '@/lib/crypto'
import { unpadContent } from '@/lib/crypto/seal/padding'
import { type IncomingContent, readContent } from '../message/read-content'
import { type Content, decodeContent, decodeEnvelope, toSafeNumber } from '../protobuf/messages'
import { ProtocolError } from '../protocol-error'
import { readReactions, type RoomReaction, type RoomRow } from './room-rows'

/** What a row of a room says. Its author has signed it; the words are untrusted. */
export type OpenedRow =
  | {
      kind: 'message'
      id: number
      author: string
      /** Milliseconds: when its author sent it, and when the community took it. */
      sentAt: number
      postedAt: number
      isEdited: boolean
      content: IncomingContent
      reactions: readonly RoomReaction[]
    }
  | { kind: 'deleted'; id: number }
  /** The message is known already. */
  | { kind: 'reactions'; id: number; reactions: readonly RoomReaction[] }

/** An author's clock may differ so much from the community's. Source: protocol, 3.3. */
const SKEW_MILLISECONDS = 6 * 60 * 60_000

/** @returns undefined for rows that are not signed by their author, sent at another time, or cannot be read. */
export function openRow(row: RoomRow): OpenedRow | undefined {
  const { id, session_id: author, posted, data, signature, edited } = row
  if (row.deleted || data === null) return { kind: 'deleted', id }
  if (data === undefined) return { kind: 'reactions', id, reactions: readReactions(row) }
  if (author === undefined || posted === undefined || !signature) return undefined
  try {
    if (!verifyEd25519({ message: data, signature, publicKey: keyOf(author) })) return undefined
    const content = rowContent(data)
    const postedAt = Math.round(posted * 1000)
    const sentAt = toSafeNumber(content.sigTimestamp) || postedAt
    if (Math.abs(sentAt - postedAt) > SKEW_MILLISECONDS) return undefined
    const isEdited = edited !== undefined && edited !== null
    const words = readContent(content)
    return {
      kind: 'message',
      id,
      author,
      sentAt,
      postedAt,
      isEdited,
      content: words,
      reactions: readReactions(row),
    }
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof CryptoError) return undefined
    throw error
  }
}

/** The key that a message of this author is signed with: blinded ids are keys, Account IDs hold one. */
function keyOf(author: string): Uint8Array {
  const key = hexToBytes(author.slice(2))
  return author.startsWith('05') ? positiveEd25519(key) : key
}

/** Later applications put the content into an envelope. Source: protocol, 11.5. @throws {ProtocolError} `bad-protobuf`. */
export function rowContent(bytes: Uint8Array): Content {
  const plain = unpadContent(bytes)
  const direct = decodeOrUndefined(() => decodeContent(plain))
  if (direct && Object.values(direct).some((value) => value !== null && typeof value === 'object'))
    return direct
  const { content } = decodeEnvelope(plain)
  return content ? decodeContent(unpadContent(content)) : (direct ?? {})
}

function decodeOrUndefined(decode: () => Content): Content | undefined {
  try {
    return decode()
  } catch {
    return undefined
  }
}
