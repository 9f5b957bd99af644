/** The other side is told again that one is writing, and after such a pause that one has stopped. */
const TYPING_MILLISECONDS = 10_000

type Options = {
  tell: (isTyping: boolean) => void
  /** Milliseconds, any clock. */
  now: () => number
  /** @returns what cancels it. */
  setTimer: (run: () => void, milliseconds: number) => () => void
}

export type TypingTeller = {
  /** The text changed under a person's hands; empty: it was sent or taken back. */
  typed(text: string): void
  stop(): void
}

/** Says when one begins to write, says it again while one goes on, and says when one has stopped. */
export function createTypingTeller({ tell, now, setTimer }: Options): TypingTeller {
  let toldAt: number | undefined
  let cancel = () => {}
  const stop = () => {
    cancel()
    if (toldAt === undefined) return
    toldAt = undefined
    tell(false)
  }
  return {
    typed(text) {
      if (text === '') return stop()
      cancel()
      cancel = setTimer(stop, TYPING_MILLISECONDS)
      if (toldAt !== undefined && now() - toldAt < TYPING_MILLISECONDS) return
      toldAt = now()
      tell(true)
    },
    stop,
  }
}
