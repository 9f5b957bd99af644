import type { MessengerApi } from '../api'
import { react, removeMessage, retry } from '../engine/actions/messages'
import {
  accept,
  begin,
  block,
  hide,
  mute,
  pin,
  setCompared,
  setName,
  setNickname,
  setTimer,
} from '../engine/actions/people'
import { keepDraft } from '../engine/actions/keep-draft'
import { markRead, tellTyping } from '../engine/actions/reading'
import { searchMessages } from '../engine/actions/search'
import { sendText } from '../engine/actions/send-text'
import type { Communities } from '../communities/communities'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import { presentId } from '../engine/present-id'
import { loadMessages } from '../engine/work'
import { isCommunityId } from '../model/community'
import { isDirectId } from '../model/direct'
import { compareMessages } from '../model/message'
import type { OpenAccount } from './open-account'

type ConversationMethod =
  | 'accept'
  | 'begin'
  | 'block'
  | 'hide'
  | 'keepDraft'
  | 'markRead'
  | 'messages'
  | 'mute'
  | 'pin'
  | 'react'
  | 'resolveName'
  | 'remove'
  | 'retry'
  | 'search'
  | 'send'
  | 'setCompared'
  | 'setName'
  | 'setNickname'
  | 'setTimer'
  | 'typing'

/** A page may not know yet what its conversation is called now. */
function atPresent<Given>({ memory }: Context, given: Given): Given {
  const isOfOne = typeof given === 'object' && given !== null && 'conversation' in given
  if (!isOfOne || typeof given.conversation !== 'string') return given
  return { ...given, conversation: presentId(memory, given.conversation) }
}

/** What pages may ask about conversations, once an account is open. */
export function conversationApi(opened: () => Promise<OpenAccount>): Pick<MessengerApi, ConversationMethod> {
  const on =
    <Given, Value>(action: (context: Context, given: Given) => Promise<Value>) =>
    async (given: Given) => {
      const { context } = (await opened()).engine
      return await action(context, atPresent(context, given))
    }
  /** The same for people, for rooms and for people of rooms, which do it in their own ways. */
  const each =
    <Given extends { conversation: string }>(
      withPerson: (context: Context, given: Given) => Promise<void>,
      inRoom: (communities: Communities, given: Given) => Promise<void>,
      direct: (communities: Communities, given: Given) => Promise<void>,
    ) =>
    async (before: Given) => {
      const { engine, communities } = await opened()
      const given = atPresent(engine.context, before)
      if (isCommunityId(given.conversation)) await inRoom(communities, given)
      else if (isDirectId(given.conversation)) await direct(communities, given)
      else await withPerson(engine.context, given)
    }
  const notYet = () => Promise.reject(new MessagingError('not-accepted-yet'))
  return {
    messages: on(async ({ memory, store }, { conversation }: { conversation: string }) =>
      [...(await loadMessages(memory, store, conversation)).values()].sort(compareMessages),
    ),
    accept: on(accept),
    begin: on(begin),
    block: on(block),
    hide: each(
      hide,
      (rooms, of) => rooms.leave(of),
      (rooms, of) => rooms.hideDirect(of),
    ),
    // Itself looks up how the conversation is called.
    keepDraft: async (of) => await keepDraft((await opened()).engine.context, of),
    // Whatever they write is in another conversation.
    markRead: each(
      markRead,
      (rooms, of) => rooms.markRead(of),
      async () => {},
    ),
    mute: each(mute, (rooms, of) => rooms.mute(of), notYet),
    pin: each(pin, (rooms, of) => rooms.pin(of), notYet),
    react: each(react, (rooms, of) => rooms.react(of), notYet),
    remove: each(
      removeMessage,
      (rooms, of) => rooms.remove(of),
      (rooms, of) => rooms.removeDirect(of),
    ),
    resolveName: on(async ({ network }, { label }: { label: string }) => ({
      accountId: (await network.resolveName(label)) ?? null,
    })),
    retry: each(
      retry,
      (rooms, of) => rooms.retry(of),
      (rooms, of) => rooms.retry(of),
    ),
    search: on(searchMessages),
    send: each(
      sendText,
      (rooms, of) => rooms.send(of),
      (rooms, of) => rooms.sendDirect(of),
    ),
    setCompared: on(setCompared),
    setName: on(setName),
    setNickname: on(setNickname),
    setTimer: on(setTimer),
    // Communities do not tell who writes.
    typing: each(
      tellTyping,
      async () => {},
      async () => {},
    ),
  }
}
