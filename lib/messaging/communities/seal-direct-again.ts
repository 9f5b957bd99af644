import type { Context } from '../engine/context'
import type { OutboxEntry } from '../engine/send/outbox-entry'
import type { Work } from '../engine/work'
import { readDirectId } from '../model/direct'
import type { Message } from '../model/message'
import type { CommunityKit } from './community-kit'
import { joinedServer } from './joined-rooms'
import { keepPosting } from './keep-posting'

type Again = { kit: CommunityKit; message: Message }

/**
 * Of what a history file brought nothing sealed is left. It keeps its name, so whoever has it already shows it once.
 * @returns undefined for what is no text to somebody of a community.
 * @throws {MessagingError} `community-left`.
 */
export function sealDirectAgain(
  work: Work,
  { documents }: Pick<Context, 'documents'>,
  { kit, message }: Again,
): OutboxEntry | undefined {
  const { conversation, author, sentAt, content, quote } = message
  const place = readDirectId(conversation)
  if (!place || content.kind !== 'text') return undefined
  const { serverKey } = joinedServer(documents.book, place.baseUrl)
  const words = { text: content.text, sentAt, ...(quote && { quote }) }
  const profile = documents.book.ownProfile()
  const data = kit.sealDirect({ ...words, serverKey, recipient: place.person, profile })
  work.putMessage({ ...message, delivery: { status: 'sending' } })
  return keepPosting(work, { conversation, author, sentAt, data })
}
