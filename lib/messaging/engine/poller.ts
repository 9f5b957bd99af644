/** How often the own boxes are looked into. Source: protocol, 6.7. */
export const POLL_MILLISECONDS = { visible: 5_000, hidden: 45_000 } as const
const LONGEST_WAIT_MILLISECONDS = 60_000

type Options = {
  /** Looks once. @returns true when there is more to fetch at once. */
  poll: () => Promise<boolean>
  onSuccess: () => void
  onFailure: (error: unknown) => void
  setTimer: (run: () => void, milliseconds: number) => () => void
}

export type Poller = {
  /** Looks at once: after sending, on focus, when the computer is online again. */
  wake(): void
  setVisible(isVisible: boolean): void
  stop(): void
}

/** Looks again and again: often while a page is seen, rarely while none is, and later each time it fails. */
export function createPoller({ poll, onSuccess, onFailure, setTimer }: Options): Poller {
  let isVisible = true
  let isRunning = false
  let isWanted = false
  let isStopped = false
  let failures = 0
  let cancel = () => {}

  const schedule = (milliseconds: number) => {
    cancel()
    if (!isStopped) cancel = setTimer(() => void look(), milliseconds)
  }
  const pause = () => {
    const usual = isVisible ? POLL_MILLISECONDS.visible : POLL_MILLISECONDS.hidden
    return failures === 0
      ? usual
      : Math.min(LONGEST_WAIT_MILLISECONDS, usual * 2 ** Math.min(failures - 1, 5))
  }
  async function look() {
    if (isRunning) {
      isWanted = true
      return
    }
    isRunning = true
    isWanted = false
    try {
      isWanted = (await poll()) || isWanted
      failures = 0
      onSuccess()
    } catch (error) {
      failures += 1
      onFailure(error)
    }
    isRunning = false
    schedule(isWanted && failures === 0 ? 0 : pause())
  }
  schedule(0)
  return {
    wake: () => schedule(0),
    setVisible(next) {
      if (next === isVisible) return
      isVisible = next
      if (next) schedule(0)
    },
    stop() {
      isStopped = true
      cancel()
    },
  }
}
