import type { Context } from '../context'
import type { Incoming } from '../incoming'
import type { Work } from '../work'
import { mergeDirect } from './merge-direct'
import { type Aftermath, receive } from './receive'

/** Applies one opened message, whichever way it came; who was known by another name until now is recognised first. */
export async function takeIncoming(work: Work, context: Context, incoming: Incoming): Promise<Aftermath> {
  const { ownId, documents, network, settings } = context
  const { book } = documents
  const { sender, content } = incoming
  const isFromThem = sender !== ownId && !book.contact(sender)?.isBlocked
  const isAnswer = isFromThem && (content.kind === 'message' || content.kind === 'accepted')
  const waiting = isAnswer ? await mergeDirect(work, context, sender) : []
  const of = { ownId, book, now: network.now(), settings: settings() }
  return { ...(await receive(work, incoming, of)), waiting }
}
