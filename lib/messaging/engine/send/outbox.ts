import { AppError, findCause } from '@/lib/errors/app-error'
import type { WhyFailed } from '../../model/message'
import type { Network, StoredReceipt } from '../network'
import { MOST_ATTEMPTS, type OutboxEntry, waitAfter } from './outbox-entry'

export type OutboxEvents = {
  /** A step was stored. `isLast`: the entry is done and must be forgotten. */
  onStored(of: { entry: OutboxEntry; receipt: StoredReceipt; rest: OutboxEntry | undefined }): Promise<void>
  /** Nothing more is tried until a person asks. */
  onFailed(of: { entry: OutboxEntry; why: WhyFailed }): Promise<void>
  /** Tried in vain, will be tried again. */
  onDelayed(error: unknown): void
}

export type Outbox = {
  add(entry: OutboxEntry): void
  /** Forgets an entry that is not under way. */
  drop(id: string): void
  /** Tries everything that waits, at once: the network is back. */
  wake(): void
  /** Everything that waits or is under way. */
  entries(): readonly OutboxEntry[]
  stop(): void
}

type Options = OutboxEvents & {
  network: Pick<Network, 'store'>
  /** Does what has to be done before an entry can be sent. @returns it with its steps. */
  uploadFiles: (entry: OutboxEntry) => Promise<OutboxEntry>
  setTimer: (run: () => void, milliseconds: number) => () => void
}

/** So many messages travel at a time. */
const AT_ONCE = 4

/** Sends what waits, oldest first, a few at a time; what fails waits longer each time and holds nothing else up. */
export function createOutbox(options: Options): Outbox {
  const { network, uploadFiles, setTimer, onStored, onFailed, onDelayed } = options
  const ready = new Map<string, OutboxEntry>()
  const delayed = new Map<string, { entry: OutboxEntry; cancel: () => void }>()
  const running = new Map<string, OutboxEntry>()
  let isStopped = false

  const pump = () => {
    const oldest = [...ready.values()].sort((one, other) => one.sentAt - other.sentAt)
    for (const entry of oldest) {
      if (isStopped || running.size >= AT_ONCE) return
      ready.delete(entry.id)
      running.set(entry.id, entry)
      void advance(entry).finally(() => {
        running.delete(entry.id)
        pump()
      })
    }
  }

  const delay = (entry: OutboxEntry) => {
    const back = () => {
      delayed.delete(entry.id)
      ready.set(entry.id, entry)
      pump()
    }
    delayed.set(entry.id, { entry, cancel: setTimer(back, waitAfter(entry.attempts)) })
  }

  async function advance(waiting: OutboxEntry): Promise<void> {
    let entry = waiting
    try {
      if (entry.hasFiles) entry = await uploadFiles(entry)
      const [step, ...steps] = entry.steps
      if (!step) return
      const receipt = await network.store(step)
      const rest = steps.length > 0 ? { ...entry, steps, attempts: 0 } : undefined
      await onStored({ entry, receipt, rest })
      if (rest) ready.set(rest.id, rest)
    } catch (error) {
      await fail(entry, error)
    }
  }

  async function fail(entry: OutboxEntry, error: unknown) {
    const { isFinal, isAway, why } = judge(error)
    const tried = { ...entry, attempts: entry.attempts + 1 }
    if (isFinal || (!isAway && tried.attempts >= MOST_ATTEMPTS)) return await onFailed({ entry, why })
    onDelayed(error)
    if (!isStopped) delay(tried)
  }

  return {
    add(entry) {
      if (running.has(entry.id) || delayed.has(entry.id)) return
      ready.set(entry.id, entry)
      pump()
    },
    drop(id) {
      ready.delete(id)
      delayed.get(id)?.cancel()
      delayed.delete(id)
    },
    wake() {
      for (const [id, { entry, cancel }] of delayed) {
        cancel()
        ready.set(id, entry)
      }
      delayed.clear()
      pump()
    },
    entries: () => [
      ...running.values(),
      ...ready.values(),
      ...[...delayed.values()].map(({ entry }) => entry),
    ],
    stop() {
      isStopped = true
      for (const { cancel } of delayed.values()) cancel()
      delayed.clear()
      ready.clear()
    },
  }
}

/** A closed way to the network or a full disk costs no attempt: the message waits as long as it takes. */
function judge(error: unknown): { isFinal: boolean; isAway: boolean; why: WhyFailed } {
  const own = findCause(error, (cause) => cause instanceof AppError)
  if (!(own instanceof AppError)) return { isFinal: false, isAway: false, why: { code: 'unknown' } }
  return {
    isFinal: !own.retryable,
    isAway: own.family === 'relay' || own.family === 'storage',
    why: { code: own.code, family: own.family },
  }
}
