import { type OutboxEntry, waitAfter } from './outbox-entry'

/** Where everything that is to be sent stands: it may go now, is under way, or waits after it failed. */
export type OutboxQueue = {
  put(entry: OutboxEntry): void
  /** It is under way, or waits after it failed. */
  isBusy(id: string): boolean
  /** @returns the oldest one that may go now, which is under way from then on; undefined when none may. */
  begin(): OutboxEntry | undefined
  /** It was begun, and was not dropped since. */
  isUnderWay(entry: OutboxEntry): boolean
  /** It is not under way any more. */
  end(entry: OutboxEntry): void
  /** It waits, longer each time. */
  delay(entry: OutboxEntry): void
  /** Forgets it; what is under way goes no further than that. */
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
  const forget = (id: string) => {
    ready.delete(id)
    delayed.get(id)?.cancel()
    delayed.delete(id)
  }
  const put = (entry: OutboxEntry) => {
    forget(entry.id)
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
    isUnderWay: (entry) => running.get(entry.id) === entry,
    end(entry) {
      if (running.get(entry.id) === entry) running.delete(entry.id)
    },
    delay(entry) {
      if (isStopped) return
      const back = () => {
        put(entry)
        onReady()
      }
      delayed.set(entry.id, { entry, cancel: setTimer(back, waitAfter(entry.attempts)) })
    },
    drop(id) {
      forget(id)
      running.delete(id)
    },
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
      for (const id of [...delayed.keys(), ...ready.keys()]) forget(id)
    },
  }
}
