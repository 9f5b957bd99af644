import type { WhyFailed } from '../../model/message'
import type { Network, StoredReceipt } from '../network'
import { judgeFailure } from './judge-failure'
import { MOST_ATTEMPTS, type OutboxEntry } from './outbox-entry'
import { outboxQueue } from './outbox-queue'

export type OutboxEvents = {
  /** A step was stored. Without a rest the entry is done and must be forgotten. */
  onStored(of: { entry: OutboxEntry; receipt: StoredReceipt; rest: OutboxEntry | undefined }): Promise<void>
  /** Nothing more is tried until a person asks. */
  onFailed(of: { entry: OutboxEntry; why: WhyFailed }): Promise<void>
  /** Tried in vain, will be tried again. */
  onDelayed(error: unknown): void
}

export type Outbox = {
  add(entry: OutboxEntry): void
  /** Forgets an entry: of one that is under way nothing more than that step is done. */
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

/** Sends what waits, oldest first, a few at a time; what fails waits longer each time and holds nothing else up. */
export function createOutbox({ setTimer, ...options }: Options): Outbox {
  const queue = outboxQueue(setTimer, () => pump())
  const pump = () => {
    for (let entry = queue.begin(); entry; entry = queue.begin()) void send(entry)
  }
  const send = async (entry: OutboxEntry) => {
    const isWanted = () => queue.isUnderWay(entry)
    try {
      const next = await advance(entry, { ...options, isWanted })
      if (!next || !isWanted()) return
      if (next.isDelayed) queue.delay(next.entry)
      else queue.put(next.entry)
    } finally {
      queue.end(entry)
      pump()
    }
  }
  return {
    add(entry) {
      if (queue.isBusy(entry.id)) return
      queue.put(entry)
      pump()
    },
    drop: queue.drop,
    wake() {
      queue.wake()
      pump()
    },
    entries: queue.entries,
    stop: queue.stop,
  }
}

type Advance = Omit<Options, 'setTimer'> & {
  /** False once it was dropped. */
  isWanted: () => boolean
}

type Next = { entry: OutboxEntry; isDelayed: boolean }

/** Does one step of an entry. @returns what is left of it, undefined when it is done or given up. */
async function advance(waiting: OutboxEntry, options: Advance): Promise<Next | undefined> {
  let entry = waiting
  try {
    if (entry.hasFiles) entry = await options.uploadFiles(entry)
    const [step, ...steps] = entry.steps
    if (!step) return undefined
    const receipt = await options.network.store(step)
    const rest = steps.length > 0 && options.isWanted() ? { ...entry, steps, attempts: 0 } : undefined
    await options.onStored({ entry, receipt, rest })
    return rest && { entry: rest, isDelayed: false }
  } catch (error) {
    return await afterFailure(entry, error, options)
  }
}

async function afterFailure(
  entry: OutboxEntry,
  error: unknown,
  { onFailed, onDelayed, isWanted }: Advance,
): Promise<Next | undefined> {
  if (!isWanted()) return undefined
  const { isFinal, isAway, why } = judgeFailure(error)
  const attempts = entry.attempts + 1
  if (isFinal || (!isAway && attempts >= MOST_ATTEMPTS)) {
    await onFailed({ entry, why })
    return undefined
  }
  onDelayed(error)
  return { entry: { ...entry, attempts }, isDelayed: true }
}
