import { NOTIFICATIONS_OFF } from '../../model/community'
import type { Disappearing } from '../../model/message'
import type { Context } from '../context'
import { MessagingError } from '../messaging-error'
import { emptyConversation } from '../../model/conversation'
import { bringBack } from '../hiding'
import { enqueue } from './enqueue'
import { checkRecipient, isAccountId } from './recipient'

const LONGEST_NAME_BYTES = 100

/** @returns the name without space around it. @throws {MessagingError} `bad-display-name`. */
export function checkName(name: string): string {
  const trimmed = name.trim()
  const size = new TextEncoder().encode(trimmed).length
  if (size === 0 || size > LONGEST_NAME_BYTES) throw new MessagingError('bad-display-name')
  return trimmed
}

/** Begins a conversation without telling the other side. */
export async function begin(context: Context, { conversation }: { conversation: string }): Promise<void> {
  checkRecipient(context, conversation)
  await context.run(async (work) => {
    const { book } = context.documents
    bringBack(book, { id: conversation, ownId: context.ownId })
    // A request stays one until it is accepted; a conversation that nobody wrote in yet is one's own.
    const isNew = conversation !== context.ownId && !book.contact(conversation)
    if (isNew)
      book.changeContact(conversation, {
        isApproved: true,
        createdAt: Math.floor(context.network.now() / 1000),
      })
    work.putConversation(work.conversation(conversation))
  })
}

/** Accepts a request, and tells so. */
export async function accept(context: Context, { conversation }: { conversation: string }): Promise<void> {
  checkRecipient(context, conversation)
  const entry = await context.run(async (work) => {
    const { book } = context.documents
    if (book.contact(conversation)?.isApproved) return undefined
    // Who asked has accepted already.
    book.changeContact(conversation, {
      isApproved: true,
      hasApprovedMe: true,
      createdAt: Math.floor(context.network.now() / 1000),
    })
    const sentAt = context.nextSentAt()
    const id = `${conversation}:${sentAt}`
    return enqueue(work, context, { id, conversation, sentAt, content: { kind: 'accepted' } })
  })
  if (entry) context.outbox.add(entry)
}

/** Removes a conversation or request from all own devices; the other side is told nothing. */
export async function hide(context: Context, { conversation }: { conversation: string }) {
  const { run, documents, ownId, network } = context
  await run(async (work) => {
    if (conversation === ownId) documents.book.changeNotes({ priority: -1 })
    else if (documents.book.contact(conversation))
      documents.book.changeContact(conversation, { priority: -1 })
    await work.removeConversation(conversation)
    work.putConversation({ ...emptyConversation(conversation), hiddenAt: network.now() })
  })
}

export async function block(
  { run, documents }: Context,
  { conversation, isBlocked }: { conversation: string; isBlocked: boolean },
): Promise<void> {
  if (!isAccountId(conversation)) throw new MessagingError('bad-recipient')
  await run(async () => documents.book.changeContact(conversation, { isBlocked }))
}

/** Remembers, here only, that a person compared the ids with the other side. */
export async function setCompared(
  { run, network }: Context,
  { conversation, isCompared }: { conversation: string; isCompared: boolean },
): Promise<void> {
  if (!isAccountId(conversation)) throw new MessagingError('bad-recipient')
  await run(async (work) => {
    const { comparedAt: _before, ...rest } = work.conversation(conversation)
    work.putConversation(isCompared ? { ...rest, comparedAt: network.now() } : rest)
  })
}

/** Whether messages of a person interrupt; on all own devices. */
export async function mute(
  { run, documents }: Context,
  { conversation, isMuted }: { conversation: string; isMuted: boolean },
): Promise<void> {
  if (!isAccountId(conversation)) throw new MessagingError('bad-recipient')
  const notifications = isMuted ? NOTIFICATIONS_OFF : 0
  await run(async () => documents.book.changeContact(conversation, { notifications, mutedUntil: 0 }))
}

export async function pin(
  { run, documents, ownId }: Context,
  { conversation, isPinned }: { conversation: string; isPinned: boolean },
): Promise<void> {
  if (!isAccountId(conversation)) throw new MessagingError('bad-recipient')
  const priority = isPinned ? 1 : 0
  await run(async () =>
    conversation === ownId
      ? documents.book.changeNotes({ priority })
      : documents.book.changeContact(conversation, { priority }),
  )
}

export async function setNickname(
  { run, documents }: Context,
  { conversation, name }: { conversation: string; name: string },
): Promise<void> {
  if (!isAccountId(conversation)) throw new MessagingError('bad-recipient')
  const nickname = name.trim() === '' ? '' : checkName(name)
  await run(async () => documents.book.changeContact(conversation, { nickname }))
}

export async function setName({ run, documents }: Context, { name }: { name: string }): Promise<void> {
  const checked = checkName(name)
  await run(async () => documents.book.setOwnName(checked))
}

/** Changes for how long one's own messages of a conversation stay, and tells the other side. */
export async function setTimer(
  context: Context,
  { conversation, timer }: { conversation: string; timer: Disappearing | undefined },
): Promise<void> {
  checkRecipient(context, conversation)
  const entry = await context.run(async (work) => {
    const { book } = context.documents
    if (conversation === context.ownId) book.changeNotes({ timer })
    else book.changeContact(conversation, { timer })
    const sentAt = context.nextSentAt()
    const content = { kind: 'timer', timer } as const
    const message = { conversation, author: context.ownId, sentAt }
    work.putMessage({ ...message, content, reactions: [], delivery: { status: 'sending' } })
    return enqueue(work, context, { id: `${conversation}:${sentAt}`, conversation, sentAt, message, content })
  })
  context.outbox.add(entry)
}
