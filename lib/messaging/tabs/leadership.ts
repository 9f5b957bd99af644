export type Leadership = {
  /** Takes the lead from a worker that holds it but answers no more. */
  steal(): void
  stop(): void
}

type Options = {
  locks: Pick<LockManager, 'request'>
  name: string
  /** Called when this worker leads; the lead lasts until `onLost` or the end of the worker. */
  onLead: () => void
  /** Another worker took the lead because this one did not answer. */
  onLost: () => void
}

/**
 * One worker of all tabs leads: the holder of a lock, which the browser gives on when its tab closes or crashes. A
 * holder that hangs can be robbed, so that nobody is ever locked out.
 */
export function seekLeadership({ locks, name, onLead, onLost }: Options): Leadership {
  const waiting = new AbortController()
  let release = () => {}
  const hold = () => {
    const held = new Promise<void>((resolve) => (release = resolve))
    onLead()
    return held
  }
  const seek = (options: LockOptions) => {
    let isHeld = false
    locks
      .request(name, options, () => {
        isHeld = true
        return hold()
      })
      .catch((error: unknown) => {
        // Refused while waiting: this worker stopped, or leads already by having stolen.
        if (!isHeld) return
        if (!(error instanceof Error) || error.name !== 'AbortError') throw error
        onLost()
        seek({ signal: waiting.signal })
      })
  }
  seek({ signal: waiting.signal })
  return {
    steal: () => seek({ steal: true }),
    stop() {
      waiting.abort()
      release()
    },
  }
}
