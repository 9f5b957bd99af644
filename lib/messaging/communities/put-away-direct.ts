import { type InConversation, removeMessage } from '../engine/actions/messages'
import type { Context } from '../engine/context'
import { MessagingError } from '../engine/messaging-error'
import { emptyConversation } from '../model/conversation'

/** Removes a message from one's own devices. @throws {MessagingError} `not-accepted-yet`: nobody is there to be told. */
export async function removeDirect(
  context: Context,
  of: InConversation & { forEveryone: boolean },
): Promise<void> {
  if (of.forEveryone) throw new MessagingError('not-accepted-yet')
  await removeMessage(context, of)
}

/** Removes the conversation with somebody of a community from here. */
export async function hideDirect(
  { run, network }: Context,
  { conversation }: { conversation: string },
): Promise<void> {
  await run(async (work) => {
    await work.removeConversation(conversation)
    work.putConversation({ ...emptyConversation(conversation), hiddenAt: network.now() })
  })
}
