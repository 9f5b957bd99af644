const KEEP_MILLISECONDS = 800

type Options = {
  keep: (text: string) => void
  /** @returns what cancels it. */
  setTimer: (run: () => void, milliseconds: number) => () => void
}

export type DraftKeeper = {
  /** The text changed under a person's hands. */
  typed(text: string): void
  /** These words go out as a message; what was kept of them goes with it. */
  sending(words: string): void
  /** @param words - those that went out. @returns what was written since, which is what is left. */
  sent(words: string): string
  /** It did not go out after all. */
  failed(): void
  /** Keeps at once what is not kept yet: the page may not be there much longer. */
  flush(): void
  /** The field is gone: nothing waits any more. */
  stop(): void
}

/** Keeps what is being written, soon after the last letter and before the field is gone. */
export function createDraftKeeper({ keep, setTimer }: Options): DraftKeeper {
  let text = ''
  let isUnkept = false
  let isStopped = false
  let cancel = () => {}
  const flush = () => {
    cancel()
    if (isUnkept) keep(text)
    isUnkept = false
  }
  const wait = () => {
    cancel()
    isUnkept = true
    if (isStopped) flush()
    else cancel = setTimer(flush, KEEP_MILLISECONDS)
  }
  return {
    typed(next) {
      text = next
      wait()
    },
    sending(words) {
      cancel()
      isUnkept = false
      text = words
    },
    sent(words) {
      const isMore = text !== words
      if (text.startsWith(words)) text = text.slice(words.length).trimStart()
      if (isMore) wait()
      return text
    },
    failed: wait,
    flush,
    stop() {
      isStopped = true
      flush()
    },
  }
}
