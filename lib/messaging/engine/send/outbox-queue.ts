import { type OutboxEntry, waitAfter } from './outbox-entry'

/** Where everything that is to be sent stands: it may go now, is under way, or waits after it failed. */
export type OutboxQueue = {
  put(entry: OutboxEntry): void
  /** It is under way, or waits after it failed. */
  isBusy(id: string): boolean
  /** @returns the oldest one that may go now, which is under way from then on; undefined when none may. */
  begin(): OutboxEntry | undefined
  /** It is not under way any more. */
  end(id: string): void
  /** It waits, longer each time. */
  delay(entry: OutboxEntry): void
  /** Forgets what is not under way. */
  drop(id: string): void
  /** Everything that waits may go now. */
  wake(): void
  entries(): readonly OutboxEntry[]
  /** Nothing goes any more, but for what is under way. */
  stop(): void
}

/** So many messages travel at a time. */
const AT_ONCE = 4

type SetTimer = (run: () => void, milliseconds: number) => () => void

/** @param onReady - something has waited long enough. */
export function outboxQueue(setTimer: SetTimer, onReady: () => void): OutboxQueue {
  const ready = new Map<string, OutboxEntry>()
  const delayed = new Map<string, { entry: OutboxEntry; cancel: () => void }>()
  const running = new Map<string, OutboxEntry>()
  let isStopped = false
  const drop = (id: string) => {
    ready.delete(id)
    delayed.get(id)?.cancel()
    delayed.delete(id)
  }
  const put = (entry: OutboxEntry) => {
    drop(entry.id)
    if (!isStopped) ready.set(entry.id, entry)
  }
  return {
    put,
    isBusy: (id) => running.has(id) || delayed.has(id),
    begin() {
      const [oldest] = [...ready.values()].sort((one, other) => one.sentAt - other.sentAt)
      if (!oldest || running.size >= AT_ONCE) return undefined
      ready.delete(oldest.id)
      running.set(oldest.id, oldest)
      return oldest
    },
    end: (id) => void running.delete(id),
    delay(entry) {
      if (isStopped) return
      const back = () => {
        put(entry)
        onReady()
      }
      delayed.set(entry.id, { entry, cancel: setTimer(back, waitAfter(entry.attempts)) })
    },
    drop,
    wake() {
      for (const { entry } of [...delayed.values()]) put(entry)
    },
    entries: () => [
      ...running.values(),
      ...ready.values(),
      ...[...delayed.values()].map(({ entry }) => entry),
    ],
    stop() {
      isStopped = true
      for (const id of [...delayed.keys(), ...ready.keys()]) drop(id)
    },
  }
}
