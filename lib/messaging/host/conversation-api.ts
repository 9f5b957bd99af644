import type { MessengerApi } from '../api'
import { react, removeMessage, retry } from '../engine/actions/messages'
import { accept, begin, block, hide, pin, setName, setNickname, setTimer } from '../engine/actions/people'
import { keepDraft, markRead, tellTyping } from '../engine/actions/reading'
import { sendText } from '../engine/actions/send-text'
import type { Context } from '../engine/context'
import { loadMessages } from '../engine/work'
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
  | 'pin'
  | 'react'
  | 'remove'
  | 'retry'
  | 'send'
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
  return {
    messages: on(async ({ memory, store }, { conversation }: { conversation: string }) =>
      [...(await loadMessages(memory, store, conversation)).values()].sort(compareMessages),
    ),
    accept: on(accept),
    begin: on(begin),
    block: on(block),
    hide: on(hide),
    keepDraft: on(keepDraft),
    markRead: on(markRead),
    pin: on(pin),
    react: on(react),
    remove: on(removeMessage),
    retry: on(retry),
    send: on(sendText),
    setName: on(setName),
    setNickname: on(setNickname),
    setTimer: on(setTimer),
    typing: on(tellTyping),
  }
}
