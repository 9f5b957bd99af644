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
import { keepDraft, markRead, tellTyping } from '../engine/actions/reading'
import { searchMessages } from '../engine/actions/search'
import { sendText } from '../engine/actions/send-text'
import type { Communities } from '../communities/communities'
import type { Context } from '../engine/context'
import { loadMessages } from '../engine/work'
import { isCommunityId } from '../model/community'
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

/** What pages may ask about conversations, once an account is open. */
export function conversationApi(opened: () => Promise<OpenAccount>): Pick<MessengerApi, ConversationMethod> {
  const on =
    <Given, Value>(action: (context: Context, given: Given) => Promise<Value>) =>
    async (given: Given) =>
      await action((await opened()).engine.context, given)
  /** The same for people and for rooms, which do it in their own ways. */
  const either =
    <Given extends { conversation: string }>(
      withPerson: (context: Context, given: Given) => Promise<void>,
      inRoom: (communities: Communities, given: Given) => Promise<void>,
    ) =>
    async (given: Given) => {
      const { engine, communities } = await opened()
      await (isCommunityId(given.conversation)
        ? inRoom(communities, given)
        : withPerson(engine.context, given))
    }
  return {
    messages: on(async ({ memory, store }, { conversation }: { conversation: string }) =>
      [...(await loadMessages(memory, store, conversation)).values()].sort(compareMessages),
    ),
    accept: on(accept),
    begin: on(begin),
    block: on(block),
    hide: on(hide),
    keepDraft: on(keepDraft),
    markRead: either(markRead, (rooms, of) => rooms.markRead(of)),
    mute: either(mute, (rooms, of) => rooms.mute(of)),
    pin: either(pin, (rooms, of) => rooms.pin(of)),
    react: either(react, (rooms, of) => rooms.react(of)),
    remove: either(removeMessage, (rooms, of) => rooms.remove(of)),
    resolveName: on(async ({ network }, { label }: { label: string }) => ({
      accountId: (await network.resolveName(label)) ?? null,
    })),
    retry: on(retry),
    search: on(searchMessages),
    send: either(sendText, (rooms, of) => rooms.send(of)),
    setCompared: on(setCompared),
    setName: on(setName),
    setNickname: on(setNickname),
    setTimer: on(setTimer),
    // Rooms do not tell who writes.
    typing: either(tellTyping, async () => {}),
  }
}
