import type { Address, Hex } from 'viem'
import * as z from 'zod/mini'
import type { StepKind } from './transaction'

/** A transaction of this wallet that is, or may still be, under way. */
export type JournalEntry = {
  hash: Hex
  kind: StepKind
  /** What the person read, for the list of pending transactions: catalogue entry and values as text. */
  name: string
  values: Record<string, string>
  nonce: number
  /** Browser time, milliseconds. */
  sentAt: number
  state: 'pending' | 'confirmed' | 'failed' | 'replaced' | 'undone'
  /** Block hash in which it was confirmed; a reorganisation changes it. */
  blockHash?: Hex | undefined
}

const hex = z.pipe(
  z.string().check(z.regex(/^0x[0-9a-f]*$/i)),
  z.transform((text): Hex => `0x${text.slice(2)}`),
)

const entry = z.object({
  hash: hex,
  kind: z.enum(['approve', 'contribute', 'withdraw', 'update-rewards', 'claim', 'request-exit', 'exit']),
  name: z.string(),
  values: z.record(z.string(), z.string()),
  nonce: z.int(),
  sentAt: z.number(),
  state: z.enum(['pending', 'confirmed', 'failed', 'replaced', 'undone']),
  blockHash: z.optional(hex),
})

const ENTRIES_KEPT = 30
const VERSION = 1

/** The part of `Storage` that the journal needs. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>

/** Key of a wallet's journal in local storage; nothing secret is in it. */
export const journalKey = (of: { chainId: number; wallet: Address }) =>
  `journal.v${VERSION}.${of.chainId}.${of.wallet.toLowerCase()}`

/** Entries of a wallet, newest first; an unreadable journal counts as empty. */
export function loadJournal(store: KeyValueStore, key: string): JournalEntry[] {
  try {
    const parsed = z.safeParse(z.array(entry), JSON.parse(store.getItem(key) ?? '[]'))
    return parsed.success ? parsed.data : []
  } catch {
    return []
  }
}

/** Adds an entry, or replaces the one with the same hash. */
export function recordEntry(store: KeyValueStore, key: string, added: JournalEntry): JournalEntry[] {
  const others = loadJournal(store, key).filter(({ hash }) => hash !== added.hash)
  const entries = [added, ...others].slice(0, ENTRIES_KEPT)
  store.setItem(key, JSON.stringify(entries))
  return entries
}
