import type { Book } from './contact'
import type { Network, SwarmEntry } from './network'

/** The synced documents of the account: read and changed as a book, merged with other devices, pushed when changed. */
export type Documents = {
  book: Book
  /** Takes documents that came from the swarm. @returns true when anything changed. */
  merge(entries: readonly SwarmEntry[]): boolean
  /** Documents as they are kept here, those that changed since the last call. */
  takeUnsaved(): readonly { namespace: number; value: unknown }[]
  /** All of them, as they are kept here. */
  all(): readonly { namespace: number; value: unknown }[]
  /** Something is waiting to be pushed to the swarm. */
  isDirty(): boolean
  /** Pushes what waits; changes made meanwhile stay for the next time. */
  push(network: Network): Promise<void>
  /** Lets the swarm keep them longer; those that it has lost wait to be pushed again. */
  keep(network: Network): Promise<void>
}

export const DOCUMENTS = 'documents'

/** Namespaces of the account's own documents, in the order in which they are merged. Source: protocol. */
export const documentNamespaces: readonly number[] = [2, 3, 5, 4]
