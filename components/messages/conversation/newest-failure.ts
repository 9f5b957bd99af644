import type { Message, WhyFailed } from '@/lib/messaging/model/message'

/** Why one's newest message was given up; undefined when it was not: what was sent since says that the way is open again. */
export function newestFailure(messages: readonly Message[], ownId: string): WhyFailed | undefined {
  const delivery = messages.findLast(({ author }) => author === ownId)?.delivery
  return delivery?.status === 'failed' ? delivery : undefined
}
