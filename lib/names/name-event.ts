import type { Address, Hex } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import type { RecordKind } from './record-kind'

/** What can happen to a name. */
export type NameHappening =
  /** From the zero address: it was registered; to the zero address: it was given up, or sold again after its expiry. */
  | { kind: 'transferred'; from: Address; to: Address }
  /** `renewedAt` is the time from which its present term counts. */
  | { kind: 'renewed'; renewedAt: UnixSeconds }
  | { kind: 'record'; record: RecordKind; isCleared: boolean }
  | { kind: 'bought'; owner: Address; payer: Address; price: Sesh }

/** Something that happened to a name, as the chain tells it. */
export type NameEvent = NameHappening & {
  /** Block and place in it. */
  id: string
  transactionHash: Hex
  block: bigint
  at: UnixSeconds
}

export type NameHistory = {
  /** Oldest first. */
  events: readonly NameEvent[]
  /** Who sent the transaction that last wrote each record; null for one that was never written. */
  writers: Readonly<Record<RecordKind, Address | null>>
}
