import type { MessageName } from '../../model/message'
import type { Work } from '../work'

/** More than this many on one message are not kept: nobody can flood a bubble. */
const MOST_REACTIONS = 60

type Reacting = { conversation: string; on: MessageName; author: string; emoji: string; isOn: boolean }

/** Adds or takes back one reaction; one on a message that is not here is dropped. */
export async function applyReaction(work: Work, { conversation, on, author, emoji, isOn }: Reacting) {
  const message = await work.message(conversation, on)
  if (!message || message.content.kind === 'deleted') return
  const others = message.reactions.filter((one) => one.author !== author || one.emoji !== emoji)
  if (isOn && others.length >= MOST_REACTIONS) return
  work.putMessage({ ...message, reactions: isOn ? [...others, { author, emoji }] : others })
}
