import type { Configuration } from '../configuration'
import type { StorageKeys } from '../storage/storage-keys'

/** A page asks its worker for something. `id` is unique: a call that is handed on twice is still one call. */
export type Call = { id: string; method: string; parameters: unknown }

/** An error as it crosses between workers and pages: words are found by family and code. */
export type Failure = {
  family: string
  code: string
  retryable: boolean
  /** Counts and places that its words name. */
  values?: Readonly<Record<string, number>>
}

export type Outcome = { value: unknown } | { failure: Failure }

/** Page → its worker. */
export type FromPage = { kind: 'call'; call: Call } | { kind: 'configure'; parameters: Configuration }

/** Worker → its page. */
export type ToPage = { kind: 'outcome'; id: string; outcome: Outcome } | { kind: 'event'; event: unknown }

/** Between the workers of all tabs. `to` names the one meant; left out: all. */
export type BetweenWorkers =
  | { kind: 'call'; from: string; call: Call }
  | { kind: 'outcome'; to: string; id: string; outcome: Outcome }
  | { kind: 'event'; event: unknown }
  | { kind: 'hello'; from: string }
  | { kind: 'leader' }
  | { kind: 'keys'; to?: string; keys: StorageKeys | undefined }
  | { kind: 'ping'; from: string }
  | { kind: 'pong'; to: string }
