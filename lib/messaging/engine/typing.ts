import { createTimers } from './timers'

const TYPING_MILLISECONDS = 15_000

/** Who is writing just now; who says nothing more for a while has stopped. */
export function createTyping(
  setTimer: (run: () => void, milliseconds: number) => () => void,
  changed: () => void,
) {
  const writing = new Set<string>()
  const timers = createTimers(setTimer)
  const set = ({ conversation, isTyping }: { conversation: string; isTyping: boolean }) => {
    timers.cancel(conversation)
    writing.delete(conversation)
    if (isTyping) {
      writing.add(conversation)
      const stopped = () => set({ conversation, isTyping: false })
      timers.instead(conversation, stopped, TYPING_MILLISECONDS)
    }
    changed()
  }
  return { writing, set, stop: timers.stop }
}
