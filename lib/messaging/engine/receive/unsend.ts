import { keptFilesOf } from '../../files/kept-files'
import type { MessageName } from '../../model/message'
import type { Work } from '../work'
import { isAccountId } from '../actions/recipient'
import { withRemoved } from './removed'
import { summarise } from './summarise'

type Unsending = {
  conversation: string
  ownId: string
  sender: string
  name: MessageName
  now: number
}

/**
 * Takes a message back: only its author can, from everybody; one's own devices can take any message from themselves.
 * @returns names of copies in the own swarm that shall go, too.
 */
export async function applyUnsend(work: Work, of: Unsending): Promise<readonly string[]> {
  const { sender, ownId, name } = of
  if (sender !== name.author && sender !== ownId) return []
  const found = await find(work, of)
  if (!found) {
    // One's own device is ahead of a community that still tells it.
    if (name.author !== sender && isAccountId(name.author))
      work.putConversation(withRemoved(work.conversation(name.author), name))
    return []
  }
  if (found.content.kind === 'deleted') return []
  const isGoneWholly = found.conversation === ownId || sender !== name.author
  if (isGoneWholly) work.removeMessage(found)
  else {
    const { quote: _quote, hash: _hash, ...rest } = found
    for (const place of keptFilesOf(found)) work.remove(place)
    work.putMessage({ ...rest, content: { kind: 'deleted' }, reactions: [] })
  }
  const before = work.conversation(found.conversation)
  const conversation = isGoneWholly ? withRemoved(before, name) : before
  work.putConversation(summarise(conversation, await work.messages(found.conversation), of))
  return found.hash ? [found.hash] : []
}

/** One's own unsend does not say which conversation it is about. */
async function find(work: Work, { sender, ownId, conversation, name }: Unsending) {
  const places = sender === ownId ? [name.author, ...work.conversationIds()] : [conversation]
  for (const place of new Set(places)) {
    const message = await work.message(place, name)
    if (message) return message
  }
  return undefined
}
