import { type Conversation, type ConversationView, emptyConversation } from '../model/conversation'
import { writeJoinUrl } from '@/lib/protocol/communities/join-url'
import type { CommunityRecord } from '@/lib/protocol/config/views/user-groups'
import { communityId, isCommunityId, NOTIFICATIONS_OFF } from '../model/community'
import { isDirectId } from '../model/direct'
import { shownName } from '../model/shown-name'
import type { OwnAccount, Person } from '../model/state'
import { type Book, type Contact, isMuted, showsPicture, unknownContact } from './contact'

/** One's own name for somebody, else theirs. */
export const nameOfContact = ({ nickname, name }: Contact) => shownName(nickname) || shownName(name)

/** Conversations as lists show them: pinned ones first, then the newest; hidden ones are left out. */
export function conversationViews(of: {
  conversations: ReadonlyMap<string, Conversation>
  book: Book
  ownId: string
  typing: ReadonlySet<string>
  /** Milliseconds, network clock. */
  now: number
}): readonly ConversationView[] {
  const communities = of.book.communities().map((one) => communityView(one, of.conversations))
  const ids = new Set([...of.conversations.keys()].filter((id) => !isCommunityId(id)))
  for (const { id, isApproved } of of.book.contacts()) if (isApproved) ids.add(id)
  return [...[...ids].map((id) => viewOf(id, of)), ...communities]
    .filter((view) => view !== undefined)
    .sort((one, other) => Number(other.isPinned) - Number(one.isPinned) || other.lastAt - one.lastAt)
}

/** The account itself, as its pages show it. */
export function ownAccount(
  book: Book,
  { ownId: id, isTemporary }: { ownId: string; isTemporary: boolean },
): OwnAccount {
  const { name, picture } = book.ownProfile()
  return { id, name, isTemporary, ...(picture && { picture: picture.url }) }
}

/** Whose messages are not taken, also where there is no conversation with them. */
export const blockedPeople = (book: Book): readonly Person[] =>
  book.contacts().flatMap((contact) => {
    const { id, isBlocked } = contact
    return isBlocked ? [{ id, name: nameOfContact(contact) }] : []
  })

type Given = Parameters<typeof conversationViews>[0]

function viewOf(
  id: string,
  { conversations, book, ownId, typing, now }: Given,
): ConversationView | undefined {
  const { removed: _kept, ...conversation } = conversations.get(id) ?? emptyConversation(id)
  if (id === ownId) return noteView(conversation, book)
  if (isDirectId(id)) return blindedView(conversation)
  const known = book.contact(id)
  const isEmpty = !known && conversation.lastAt === 0
  const contact = known ?? unknownContact(id)
  if (isEmpty || contact.priority < 0) return undefined
  return {
    ...conversation,
    name: nameOfContact(contact),
    ...(showsPicture(contact) && contact.picture && { picture: contact.picture.url }),
    kind: contact.isApproved ? 'contact' : 'request',
    isApprovedByThem: contact.hasApprovedMe,
    isBlocked: contact.isBlocked,
    isMuted: isMuted(contact, now),
    isPinned: contact.priority > 0,
    isTyping: typing.has(id),
    ...(contact.timer && { timer: contact.timer }),
  }
}

function noteView(conversation: Conversation, book: Book): ConversationView | undefined {
  const { priority, timer } = book.notes()
  const { picture } = book.ownProfile()
  if (priority < 0) return undefined
  return {
    ...conversation,
    name: '',
    ...(picture && { picture: picture.url }),
    kind: 'self',
    isApprovedByThem: true,
    isBlocked: false,
    isPinned: priority > 0,
    isTyping: false,
    ...(timer && { timer }),
  }
}

/** Somebody of a community, from whom no answer came yet. */
function blindedView(conversation: Conversation): ConversationView | undefined {
  if (!conversation.through) return undefined
  return {
    ...conversation,
    name: shownName(conversation.through.name),
    kind: 'blinded',
    isApprovedByThem: false,
    isBlocked: false,
    isPinned: false,
    isTyping: false,
  }
}

/** A room that another device joined is shown before it was read here. */
function communityView(
  { base: baseUrl, room, serverKey, priority, notifications }: CommunityRecord,
  conversations: Given['conversations'],
): ConversationView | undefined {
  const id = communityId({ baseUrl, room })
  const conversation = conversations.get(id) ?? emptyConversation(id)
  if (priority < 0) return undefined
  return {
    ...conversation,
    name: shownName(conversation.room?.name ?? '') || shownName(room),
    kind: 'community',
    isApprovedByThem: true,
    isBlocked: false,
    isPinned: priority > 0,
    isMuted: notifications === NOTIFICATIONS_OFF,
    isTyping: false,
    link: writeJoinUrl({ baseUrl, room, serverKey }),
  }
}
