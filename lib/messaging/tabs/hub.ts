import type { StorageKeys } from '../storage/storage-keys'
import { seekLeadership } from './leadership'
import type { BetweenWorkers, Call, Outcome, ToPage } from './wire'

/** What the leading worker runs. */
export type Host = {
  serve(call: Call): Promise<Outcome>
  /** Keys that open the stored account again, for the worker that leads next; undefined while it is closed. */
  keys(): StorageKeys | undefined
  stop(): void
}

export type HubOptions = {
  /** This worker's name among all. */
  id: string
  /** Of the lock that the leader holds. */
  lockName: string
  locks: Pick<LockManager, 'request'>
  channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>
  toPage: (message: ToPage) => void
  /** Starts the host when this worker begins to lead. @param keys - of the account that was open before, if any. */
  startHost: (of: { keys: StorageKeys | undefined; emit: (event: unknown) => void }) => Host
  setTimer: (run: () => void, milliseconds: number) => void
}

export type Hub = {
  call(call: Call): void
  /** To be called when the keys of the host changed. */
  keysChanged(): void
  stop(): void
}

/** A call that is unanswered for so long makes the others doubt the leader; a living one answers a ping at once. */
const DOUBT_MILLISECONDS = 4_000
const PING_MILLISECONDS = 4_000

/** Joins the workers of all tabs: calls of every page reach the one that leads, its events reach every page. */
export function createHub(options: HubOptions): Hub {
  const { id, channel, toPage, setTimer } = options
  const pending = new Map<string, Call>()
  let host: Host | undefined
  let keys: StorageKeys | undefined
  let hasPong = true
  const post = (message: BetweenWorkers) => channel.postMessage(message)

  const settle = (callId: string, outcome: Outcome) => {
    if (pending.delete(callId)) toPage({ kind: 'outcome', id: callId, outcome })
  }
  const emit = (event: unknown) => {
    toPage({ kind: 'event', event })
    post({ kind: 'event', event })
  }
  const dispatch = (call: Call) => {
    if (host) void host.serve(call).then((outcome) => settle(call.id, outcome))
    else post({ kind: 'call', from: id, call })
  }
  const lead = () => {
    host = options.startHost({ keys, emit })
    post({ kind: 'leader' })
    for (const call of pending.values()) dispatch(call)
  }
  const leadership = seekLeadership({
    locks: options.locks,
    name: options.lockName,
    onLead: lead,
    onLost: () => {
      host?.stop()
      host = undefined
    },
  })
  const doubt = () => {
    if (host || pending.size === 0) return
    hasPong = false
    post({ kind: 'ping', from: id })
    setTimer(() => {
      if (!hasPong && !host && pending.size > 0) leadership.steal()
    }, PING_MILLISECONDS)
  }
  const answer = (message: BetweenWorkers) => {
    if (message.kind === 'call')
      void host
        ?.serve(message.call)
        .then((outcome) => post({ kind: 'outcome', to: message.from, id: message.call.id, outcome }))
    if (message.kind === 'hello' && host) post({ kind: 'keys', to: message.from, keys: host.keys() })
    if (message.kind === 'ping' && host) post({ kind: 'pong', to: message.from })
  }
  const take = (message: BetweenWorkers) => {
    if (message.kind === 'outcome' && message.to === id) settle(message.id, message.outcome)
    if (message.kind === 'event') toPage({ kind: 'event', event: message.event })
    if (message.kind === 'keys' && (message.to ?? id) === id) keys = message.keys
    if (message.kind === 'pong' && message.to === id) hasPong = true
    if (message.kind === 'leader') for (const call of pending.values()) dispatch(call)
  }
  channel.onmessage = ({ data }: MessageEvent<BetweenWorkers>) => (host ? answer(data) : take(data))
  post({ kind: 'hello', from: id })

  return {
    call(call) {
      pending.set(call.id, call)
      dispatch(call)
      setTimer(doubt, DOUBT_MILLISECONDS)
    },
    keysChanged() {
      keys = host?.keys()
      post({ kind: 'keys', keys })
    },
    stop() {
      host?.stop()
      leadership.stop()
    },
  }
}
