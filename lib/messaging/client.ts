import type { MessengerApi } from './api'
import type { MessengerEvent, MessengerState } from './model/state'
import { type Configuration } from './configuration'
import type { Call, Failure, FromPage, ToPage } from './tabs/wire'
import { WorkerError } from './tabs/worker-error'

export type MessengerClient = {
  /** Asks the one messenger of all tabs. Rejects with `WorkerError`. */
  api: MessengerApi
  subscribe(listener: () => void): () => void
  snapshot(): MessengerState
  onEvent(listener: (event: MessengerEvent) => void): () => void
}

const starting: MessengerState = { status: 'starting' }

let client: MessengerClient | undefined

/** The page's end of the messenger; its worker starts with the first use. Only in a browser. */
export const messengerClient = (configuration: Configuration): MessengerClient =>
  (client ??= startClient(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'messages' }),
    configuration,
  ))

/** The messenger, where a page of this tab has started it: asking starts nothing. */
export const runningMessenger = (): MessengerClient | undefined => client

function startClient(worker: Worker, configuration: Configuration): MessengerClient {
  const waiting = new Map<string, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Set<(event: MessengerEvent) => void>()
  let state = starting
  const post = (message: FromPage) => worker.postMessage(message)
  const publish = (event: MessengerEvent) => {
    if (event.kind === 'state') state = event.state
    for (const listener of listeners) listener(event)
  }
  const failAll = (failure: Failure) => {
    for (const { reject } of waiting.values()) reject(new WorkerError(failure))
    waiting.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'event') publish(data.event as MessengerEvent)
    else {
      const { resolve, reject } = waiting.get(data.id) ?? {}
      waiting.delete(data.id)
      if ('failure' in data.outcome) reject?.(new WorkerError(data.outcome.failure))
      else resolve?.(data.outcome.value)
    }
  }
  worker.onerror = () => failAll({ family: 'worker', code: 'worker-failed', retryable: true })
  const call = (method: string, parameters: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const id = crypto.randomUUID()
      waiting.set(id, { resolve, reject })
      post({ kind: 'call', call: { id, method, parameters } satisfies Call })
    })
  const api = new Proxy({} as MessengerApi, {
    get: (_, method) => (parameters: unknown) => call(String(method), parameters),
  })
  post({ kind: 'configure', parameters: configuration })
  void api.state().then((first) => publish({ kind: 'state', state: first }))
  return {
    api,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => state,
    onEvent: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
