import { isDirectId } from '../model/direct'
import type { Memory } from './work'

/** How a conversation is called now: a page may still know somebody by the id that they had in a community. */
export function presentId({ conversations }: Pick<Memory, 'conversations'>, id: string): string {
  if (!isDirectId(id) || conversations.get(id)?.through) return id
  for (const one of conversations.values()) if (one.formerIds?.includes(id)) return one.id
  return id
}
