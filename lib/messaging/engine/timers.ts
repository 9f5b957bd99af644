type SetTimer = (run: () => void, milliseconds: number) => () => void

export type Timers = {
  /** One of a kind at a time; the first one set counts. */
  later(kind: string, run: () => void, milliseconds: number): void
  /** Sets one in place of another of its kind. */
  instead(kind: string, run: () => void, milliseconds: number): void
  isSet(kind: string): boolean
  cancel(kind: string): void
  /** Cancels all, for good: what is still under way sets none any more. */
  stop(): void
}

/** Timers by what they are for. */
export function createTimers(setTimer: SetTimer): Timers {
  const cancels = new Map<string, () => void>()
  let isStopped = false
  const cancel = (kind: string) => {
    cancels.get(kind)?.()
    cancels.delete(kind)
  }
  const set = (kind: string, run: () => void, milliseconds: number) => {
    if (isStopped) return
    const fire = () => {
      cancels.delete(kind)
      run()
    }
    cancels.set(kind, setTimer(fire, milliseconds))
  }
  return {
    later: (kind, run, milliseconds) => {
      if (!cancels.has(kind)) set(kind, run, milliseconds)
    },
    instead: (kind, run, milliseconds) => {
      cancel(kind)
      set(kind, run, milliseconds)
    },
    isSet: (kind) => cancels.has(kind),
    cancel,
    stop: () => {
      isStopped = true
      for (const kind of [...cancels.keys()]) cancel(kind)
    },
  }
}
